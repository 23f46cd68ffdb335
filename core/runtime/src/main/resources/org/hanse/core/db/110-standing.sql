alter table hanse_community add column if not exists join_policy varchar(20) default 'OPEN' not null;

alter table hanse_community add column if not exists archived_at timestamp(6) with time zone;

create table if not exists hanse_standing (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    member_id bigint not null,
    state varchar(20) not null,
    since timestamp(6) with time zone not null,
    actor_id bigint not null,
    reason varchar(500) not null,
    by_rule boolean not null,
    version bigint not null
);

create unique index if not exists hanse_standing_once on hanse_standing (community_id, member_id);

create index if not exists hanse_standing_state on hanse_standing (community_id, state, id);

create index if not exists hanse_standing_member on hanse_standing (member_id, state, id);

insert into hanse_standing (id, community_id, member_id, state, since, actor_id, reason, by_rule, version)
select max(m.id), m.community_id, m.member_id,
    case when max(case when m.left_at is null then 1 else 0 end) = 1 then 'ACTIVE' else 'LEFT' end,
    max(coalesce(m.left_at, m.joined_at)), m.member_id, '', false, 0
from hanse_membership m
where not exists (
    select s.id from hanse_standing s where s.community_id = m.community_id and s.member_id = m.member_id
)
group by m.community_id, m.member_id;

create table if not exists hanse_transition (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    member_id bigint not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    member_role varchar(20) not null,
    actor_id bigint not null,
    reason varchar(500) not null,
    made_at timestamp(6) with time zone not null
);

create index if not exists hanse_transition_community on hanse_transition (community_id, id);

create index if not exists hanse_transition_member on hanse_transition (member_id, community_id, id);

alter table hanse_community add column if not exists group_joins boolean default false not null;

alter table hanse_community add column if not exists group_leaves boolean default false not null;

create table if not exists hanse_community_group (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    group_name varchar(200) not null
);

create unique index if not exists hanse_community_group_once on hanse_community_group (community_id, group_name);

create index if not exists hanse_community_group_name on hanse_community_group (group_name, community_id);
