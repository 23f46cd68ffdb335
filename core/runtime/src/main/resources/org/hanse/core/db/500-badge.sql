create table if not exists hanse_award (
    id bigint primary key,
    badge varchar(100) not null,
    member_id bigint not null,
    evidence_kind varchar(20) not null,
    evidence_id bigint not null,
    earned_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint hanse_award_once unique (badge, member_id)
);

create index if not exists hanse_award_member on hanse_award (member_id, id);
