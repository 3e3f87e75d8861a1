-- Two indexes the engine lacks; without them completing a task reads the whole table of open tasks.
create index act_idx_task_parent on act_ru_task (parent_task_id_);
create index act_idx_identity_candidate on act_ru_identitylink (group_id_, task_id_) where type_ = 'candidate';
