-- What a mute is about, such as one topic; empty for all of a community.
alter table hanse_notification_mute add column if not exists about varchar(120) default '' not null;

alter table hanse_notification_mute drop constraint if exists hanse_notification_mute_once;

create unique index if not exists hanse_notification_mute_one on hanse_notification_mute (member_id, community_id, about);
