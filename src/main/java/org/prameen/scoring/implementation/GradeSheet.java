package org.prameen.scoring.implementation;

import java.util.List;

/** All results of one calculation. @param dimensions in printed order */
public record GradeSheet(List<DimensionScore> dimensions, OverallGrade overall, Grading grading) {

    public GradeSheet {
        dimensions = List.copyOf(dimensions);
    }
}
