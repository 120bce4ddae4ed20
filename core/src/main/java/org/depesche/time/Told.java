package org.depesche.time;

import java.util.List;
import org.depesche.model.Sentence;
import org.depesche.model.TimeExpression;

/** A sentence with its time expressions in text order. */
record Told(Sentence sentence, List<TimeExpression> times) {}
