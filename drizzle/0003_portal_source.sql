-- What is written in the portal itself comes from the portal; every record names a source.
insert into sources (id, title, publisher) values ('portal', 'Hồ sơ giám sát lập trên Cổng Dân chủ cơ sở', 'Mặt trận Tổ quốc và Ban giám sát của phường');
