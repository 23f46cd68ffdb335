-- Row 2: grows whenever the directory looks different, except for the names and pictures of row 1.
insert into hanse_names (id, revision) select 2, 0 where not exists (select 1 from hanse_names where id = 2);
