-- Identifiers compare byte by byte: 'T1' and 't1' are two things.
CREATE TABLE season (
    id            VARCHAR(40)  NOT NULL PRIMARY KEY,
    league        VARCHAR(20)  NOT NULL,
    original_year SMALLINT     NOT NULL,
    name_ko       VARCHAR(80)  NOT NULL,
    name_en       VARCHAR(80)  NOT NULL,
    starts_on     DATE         NOT NULL,
    ends_on       DATE         NOT NULL,
    -- null: the season stands where it was played
    shifted_weeks INT          NULL,
    -- raised by each import that changed something of the season
    revision      BIGINT       NOT NULL,
    changed_at    DATETIME(6)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE stage (
    season_id    VARCHAR(40)  NOT NULL,
    id           VARCHAR(40)  NOT NULL,
    position     SMALLINT     NOT NULL,
    name_ko      VARCHAR(80)  NOT NULL,
    name_en      VARCHAR(80)  NOT NULL,
    -- ranking rules in order, joined by commas
    rules        VARCHAR(200) NOT NULL,
    carries_over VARCHAR(40)  NULL,
    PRIMARY KEY (season_id, id),
    FOREIGN KEY (season_id) REFERENCES season (id),
    FOREIGN KEY (season_id, carries_over) REFERENCES stage (season_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A team through all its names; what it was called lies with the season.
CREATE TABLE team (
    id VARCHAR(40) NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE season_team (
    season_id VARCHAR(40) NOT NULL,
    team_id   VARCHAR(40) NOT NULL,
    code      VARCHAR(10) NOT NULL,
    name_ko   VARCHAR(80) NOT NULL,
    name_en   VARCHAR(80) NOT NULL,
    PRIMARY KEY (season_id, team_id),
    UNIQUE KEY season_team_code (season_id, code),
    FOREIGN KEY (season_id) REFERENCES season (id),
    FOREIGN KEY (team_id) REFERENCES team (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE game_match (
    id        VARCHAR(60) NOT NULL PRIMARY KEY,
    season_id VARCHAR(40) NOT NULL,
    stage_id  VARCHAR(40) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    best_of   TINYINT     NOT NULL,
    state     VARCHAR(10) NOT NULL,
    team1_id  VARCHAR(40) NOT NULL,
    team2_id  VARCHAR(40) NOT NULL,
    score1    TINYINT     NULL,
    score2    TINYINT     NULL,
    tiebreak  BOOLEAN     NOT NULL,
    forfeit   BOOLEAN     NOT NULL,
    KEY game_match_order (season_id, starts_at, id),
    KEY game_match_start (starts_at),
    FOREIGN KEY (season_id, stage_id) REFERENCES stage (season_id, id),
    FOREIGN KEY (season_id, team1_id) REFERENCES season_team (season_id, team_id),
    FOREIGN KEY (season_id, team2_id) REFERENCES season_team (season_id, team_id),
    CONSTRAINT game_match_state CHECK (state IN ('SCHEDULED', 'LIVE', 'FINISHED')),
    CONSTRAINT game_match_score CHECK ((state = 'FINISHED') = (score1 IS NOT NULL AND score2 IS NOT NULL)),
    CONSTRAINT game_match_teams CHECK (team1_id <> team2_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
