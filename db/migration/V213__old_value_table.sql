-- Its rows moved to review_value_list (V197); it stayed until the migrations in between that name it had run.
drop table review_value;
