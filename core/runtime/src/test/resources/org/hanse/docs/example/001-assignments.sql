create table if not exists hanse_mentoring_assignment (
    topic_id bigint primary key,
    mentor_id bigint not null,
    assigned_at timestamp(6) with time zone not null
);
