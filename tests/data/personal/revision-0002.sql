BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE bookmarks (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "bookmarks" VALUES('vmc','00000000000000000000000000000000',0,'2026-01-02T03:04:05+00:00','2017/opening','Opening');
CREATE TABLE dossiers (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	title TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "dossiers" VALUES('vmc','00000000000000000000000000000004',0,'2026-01-02T03:04:05+00:00','Briefing <b>','For the minister');
INSERT INTO "dossiers" VALUES('vmc','0000000000000000000000000000000a',1,'2026-01-02T03:04:05+00:00','Empty','');
CREATE TABLE entries (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	dossier TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	question TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "entries" VALUES('vmc','00000000000000000000000000000005',0,'2026-01-02T03:04:05+00:00','00000000000000000000000000000004','heading','','','First','','','');
INSERT INTO "entries" VALUES('vmc','00000000000000000000000000000006',1,'2026-01-02T03:04:05+00:00','00000000000000000000000000000004','record','2017/opening','Opening','','','','abc def');
INSERT INTO "entries" VALUES('vmc','00000000000000000000000000000007',2,'2026-01-02T03:04:05+00:00','00000000000000000000000000000004','passage','2017/closing','Closing','','["A partnership of equals", "before ", " after"]','','');
INSERT INTO "entries" VALUES('vmc','00000000000000000000000000000008',3,'2026-01-02T03:04:05+00:00','00000000000000000000000000000004','text','','','My own

words','','','');
INSERT INTO "entries" VALUES('vmc','00000000000000000000000000000009',4,'2026-01-02T03:04:05+00:00','00000000000000000000000000000004','search','','return, 2017','','','["return", [["year", ["2017", "2018"]]], "newest", false]','');
CREATE TABLE notes (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	body TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "notes" VALUES('vmc','00000000000000000000000000000001',0,'2026-01-02T03:04:05+00:00','2017/opening','Opening','On it *all*','2026-01-02T03:04:05+00:00','');
INSERT INTO "notes" VALUES('vmc','00000000000000000000000000000002',1,'2026-01-02T03:04:05+00:00','2017/opening','Opening','On a passage

of it','2026-01-02T03:04:05+00:00','["A partnership of equals", "before ", " after"]');
CREATE TABLE recent_searches (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	archive TEXT NOT NULL, 
	text TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	synonyms BOOLEAN NOT NULL, 
	created TEXT NOT NULL, 
	used TEXT NOT NULL
);
INSERT INTO "recent_searches" VALUES(1,'vmc','return -voluntary','[]','relevance',1,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00');
CREATE TABLE saved_searches (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	archive TEXT NOT NULL, 
	text TEXT NOT NULL, 
	chosen TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	synonyms BOOLEAN NOT NULL, 
	created TEXT NOT NULL, 
	used TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT saved_names UNIQUE (archive, name)
);
INSERT INTO "saved_searches" VALUES(1,'vmc','partnership','[["year", ["2017", "2018"]]]','newest',1,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00','Partnerships');
INSERT INTO "saved_searches" VALUES(2,'vmc','Rückkehr','[]','relevance',0,'2026-01-02T03:04:05+00:00','2026-01-02T03:04:05+00:00','Zurück; DROP TABLE');
CREATE TABLE tags (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	word TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "tags" VALUES('vmc','00000000000000000000000000000003',0,'2026-01-02T03:04:05+00:00','2017/opening','Opening','read again');
CREATE TABLE visits (
	archive TEXT NOT NULL, 
	id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	PRIMARY KEY (archive, id)
)
 WITHOUT ROWID

;
INSERT INTO "visits" VALUES('vmc','0000000000000000000000000000000b',0,'2026-01-02T03:04:05+00:00','2017/closing','Closing');
CREATE INDEX recent_by_archive ON recent_searches (archive, number);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('saved_searches',2);
INSERT INTO "sqlite_sequence" VALUES('recent_searches',1);
COMMIT;
