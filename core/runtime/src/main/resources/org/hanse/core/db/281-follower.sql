-- Followers are told in the order of their ids.
create index if not exists hanse_follow_follower on hanse_follow (other_id, member_id);
