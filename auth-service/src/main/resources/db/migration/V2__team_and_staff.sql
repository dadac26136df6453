-- The team whose fan a member is, by its short name, and members who work at tills. A new value at the end of an ENUM
-- changes no row; give it to nobody before all copies know it.
ALTER TABLE member
    ADD COLUMN favourite_team VARCHAR(10) NULL,
    MODIFY COLUMN role ENUM ('ADMIN', 'FAN', 'STAFF') NOT NULL;
