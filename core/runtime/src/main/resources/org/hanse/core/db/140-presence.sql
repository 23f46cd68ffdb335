create table if not exists hanse_presence (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    member_id bigint not null,
    seen_on date not null,
    first_topic bigint,
    first_topic_at timestamp(6) with time zone,
    answered boolean not null,
    constraint hanse_presence_once unique (community_id, member_id)
);

create index if not exists hanse_presence_seen on hanse_presence (community_id, seen_on);

create index if not exists hanse_presence_first on hanse_presence (community_id, answered, first_topic_at);

create index if not exists hanse_presence_member on hanse_presence (member_id);

insert into hanse_presence (id, community_id, member_id, seen_on, answered)
select m.id, m.community_id, m.member_id, current_date, false
from hanse_membership m
where m.active = true and not exists (
    select p.id from hanse_presence p where p.community_id = m.community_id and p.member_id = m.member_id
);
