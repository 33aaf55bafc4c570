-- A seat that an administrator wrote down names where it is from, like every other fact.
insert into sources (id, title, publisher) values ('portal-contacts', 'Thông tin liên hệ do đơn vị báo, quản trị hệ thống ghi vào Cổng', 'Cổng Dân chủ cơ sở');
