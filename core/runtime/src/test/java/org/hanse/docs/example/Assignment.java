package org.hanse.docs.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who mentors a topic. */
@Entity(name = "mentoring_assignment")
@Table(name = "hanse_mentoring_assignment")
public class Assignment {

    @Id
    @Column(name = "topic_id")
    private long topic;

    @Column(name = "mentor_id")
    private long mentor;

    @Column(name = "assigned_at")
    private Instant assigned = Instant.EPOCH;

    protected Assignment() {}

    Assignment(long topic, long mentor, Instant assigned) {
        this.topic = topic;
        this.mentor = mentor;
        this.assigned = assigned;
    }

    long mentor() {
        return mentor;
    }
}
