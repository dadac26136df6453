-- What administrators do to a Hot Time. Like a claim, a change is one call that locks the row, reads the clock, decides and
-- commits: no lock is held across the network, so a copy that is paused in the middle of a change holds up no claim. Since
-- the procedure admit takes the same lock, a batch in flight is either before the change or after it.

-- When a series wanted it to open. Not opens_at, which an administrator may move: the series would make it again.
ALTER TABLE hot_time
    ADD COLUMN due_at DATETIME(6) NULL,
    ADD UNIQUE KEY hot_time_once_when_due (series_id, due_at),
    DROP KEY hot_time_once_in_series;

-- Who did what. No foreign key: it outlives a draft that was deleted.
CREATE TABLE hot_time_change (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    hot_time_id  BIGINT      NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    changed_by   BIGINT      NOT NULL,
    -- CREATED, MADE (by a series), EDITED, PUBLISHED, OPENED, PAUSED, RESUMED, ENDED, RAISED or DELETED.
    what         VARCHAR(20) NOT NULL,
    facts_before JSON        NULL,
    facts_after  JSON        NULL,
    PRIMARY KEY (id),
    KEY hot_time_change_of (hot_time_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE VIEW hot_time_facts AS
SELECT id AS hot_time_id,
       JSON_OBJECT('title', JSON_OBJECT('ko', title_ko, 'en', title_en),
                   'stock', stock,
                   'issued', issued,
                   'opensAt', DATE_FORMAT(opens_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                   'closesAt', DATE_FORMAT(closes_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                   'matchId', match_id,
                   'coupon', JSON_OBJECT('kind', coupon_kind,
                                         'amount', coupon_amount,
                                         'expiresAt', DATE_FORMAT(coupons_expire_at, '%Y-%m-%dT%H:%i:%s.%fZ')),
                   'eligibility', JSON_OBJECT('role', for_role,
                                              'team', for_team,
                                              'joinedBefore', DATE_FORMAT(joined_before, '%Y-%m-%dT%H:%i:%s.%fZ')),
                   'draw', draw,
                   'phase', phase,
                   'revision', revision) AS facts
  FROM hot_time;

-- One step in the life of a Hot Time; p_what as in hot_time_change. Each is one update under its conditions.
CREATE PROCEDURE move_hot_time(IN p_id BIGINT, IN p_what VARCHAR(20), IN p_by BIGINT, IN p_coupons INT)
BEGIN
    DECLARE v_revision BIGINT;
    DECLARE v_stock INT;
    DECLARE v_phase VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    DECLARE v_before JSON;
    DECLARE v_moved INT DEFAULT 0;
    DECLARE v_most INT DEFAULT 1000000;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;

    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;

    -- On its own, and first: the clock stands still within a statement, and this one may wait long.
    SELECT revision, stock, phase INTO v_revision, v_stock, v_phase FROM hot_time WHERE id = p_id FOR UPDATE;
    SELECT facts INTO v_before FROM hot_time_facts WHERE hot_time_id = p_id;

    IF p_what = 'PUBLISHED' THEN
        UPDATE hot_time SET phase = 'LIVE', revision = revision + 1
         WHERE id = p_id AND phase = 'DRAFT' AND closes_at > UTC_TIMESTAMP(6);
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'OPENED' THEN
        UPDATE hot_time SET opens_at = UTC_TIMESTAMP(6), revision = revision + 1
         WHERE id = p_id AND phase = 'LIVE' AND opens_at > UTC_TIMESTAMP(6);
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'PAUSED' THEN
        UPDATE hot_time SET phase = 'PAUSED', revision = revision + 1
         WHERE id = p_id AND phase = 'LIVE' AND closes_at > UTC_TIMESTAMP(6);
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'RESUMED' THEN
        UPDATE hot_time SET phase = 'LIVE', revision = revision + 1
         WHERE id = p_id AND phase = 'PAUSED' AND closes_at > UTC_TIMESTAMP(6);
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'ENDED' THEN
        UPDATE hot_time SET phase = 'ENDED', ended_at = UTC_TIMESTAMP(6), revision = revision + 1
         WHERE id = p_id AND phase IN ('LIVE', 'PAUSED') AND closes_at > UTC_TIMESTAMP(6);
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'RAISED' THEN
        UPDATE hot_time SET stock = stock + p_coupons, revision = revision + 1
         WHERE id = p_id AND phase IN ('LIVE', 'PAUSED') AND closes_at > UTC_TIMESTAMP(6)
           AND p_coupons > 0 AND stock + p_coupons <= v_most;
        SET v_moved = ROW_COUNT();
    ELSEIF p_what = 'DELETED' AND v_phase = 'DRAFT' THEN
        DELETE FROM hot_time_draw WHERE hot_time_id = p_id;
        DELETE FROM hot_time WHERE id = p_id;
        SET v_moved = ROW_COUNT();
    END IF;

    IF v_moved > 0 THEN
        INSERT INTO hot_time_change (hot_time_id, changed_at, changed_by, what, facts_before, facts_after)
        VALUES (p_id, UTC_TIMESTAMP(6), p_by, p_what, v_before,
                (SELECT facts FROM hot_time_facts WHERE hot_time_id = p_id));
    END IF;

    COMMIT;

    SELECT CASE WHEN v_moved > 0 THEN 'DONE'
                WHEN v_revision IS NULL THEN 'HOT_TIME_NOT_FOUND'
                WHEN p_what = 'RAISED' AND v_stock + p_coupons > v_most THEN 'TOO_MANY_COUPONS'
                ELSE 'WRONG_STATE' END AS outcome,
           '' AS fields;
END;

-- Puts these facts in the place of those of p_revision. Once a Hot Time has opened, members rely on what was announced: only
-- the title, more stock, a later close and the match may change; once it is over, nothing. As soon as somebody waits for the
-- draw, it stays, and so does who may take part. Without p_coupon_kind coupons stay what they are.
CREATE PROCEDURE edit_hot_time(
    IN p_id BIGINT, IN p_revision BIGINT, IN p_by BIGINT,
    IN p_title_ko VARCHAR(80), IN p_title_en VARCHAR(80), IN p_stock INT,
    IN p_opens_at DATETIME(6), IN p_closes_at DATETIME(6),
    IN p_match_id VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    IN p_coupon_kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, IN p_coupon_amount INT,
    IN p_coupons_expire_at DATETIME(6),
    IN p_for_role VARCHAR(20), IN p_for_team VARCHAR(10), IN p_joined_before DATETIME(6),
    IN p_draw BOOLEAN, IN p_seed BINARY(32))
BEGIN
    DECLARE v_revision BIGINT;
    DECLARE v_stock, v_amount INT;
    DECLARE v_opens_at, v_closes_at, v_expire_at, v_joined_before, v_now DATETIME(6);
    DECLARE v_phase, v_draw VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    DECLARE v_kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    DECLARE v_match_id VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    DECLARE v_title_ko, v_title_en VARCHAR(80);
    DECLARE v_role VARCHAR(20);
    DECLARE v_team VARCHAR(10);
    DECLARE v_before JSON;
    DECLARE v_opened, v_over, v_awaited BOOLEAN DEFAULT FALSE;
    DECLARE v_late VARCHAR(200);
    DECLARE v_outcome VARCHAR(30);
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;

    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;

    SELECT revision, stock, opens_at, closes_at, phase, title_ko, title_en, match_id, coupon_kind, coupon_amount,
           coupons_expire_at, for_role, for_team, joined_before, draw
      INTO v_revision, v_stock, v_opens_at, v_closes_at, v_phase, v_title_ko, v_title_en, v_match_id, v_kind, v_amount,
           v_expire_at, v_role, v_team, v_joined_before, v_draw
      FROM hot_time WHERE id = p_id FOR UPDATE;
    SELECT facts INTO v_before FROM hot_time_facts WHERE hot_time_id = p_id;
    SET v_now = UTC_TIMESTAMP(6);

    IF p_coupon_kind IS NULL THEN
        SET p_coupon_kind = v_kind, p_coupon_amount = v_amount, p_coupons_expire_at = v_expire_at;
    END IF;

    SET v_opened = v_phase <> 'DRAFT' AND v_opens_at <= v_now,
        v_over = v_phase IN ('ENDED', 'SEALED') OR v_phase <> 'DRAFT' AND v_closes_at <= v_now,
        v_awaited = EXISTS (SELECT 1 FROM early_comer WHERE hot_time_id = p_id);
    SET v_opened = v_opened OR v_over;
    SET v_late = CONCAT_WS(',',
        IF(v_over AND (BINARY p_title_ko <> BINARY v_title_ko OR BINARY p_title_en <> BINARY v_title_en), 'title', NULL),
        IF(v_over AND p_stock <> v_stock, 'stock', NULL),
        IF(v_opened AND p_opens_at <> v_opens_at, 'opensAt', NULL),
        IF(v_opened AND p_closes_at < v_closes_at OR v_over AND p_closes_at <> v_closes_at, 'closesAt', NULL),
        IF(v_over AND NOT (p_match_id <=> v_match_id), 'matchId', NULL),
        IF(v_opened AND p_coupon_kind <> v_kind, 'coupon.kind', NULL),
        IF(v_opened AND p_coupon_amount <> v_amount, 'coupon.amount', NULL),
        IF(v_opened AND p_coupons_expire_at <> v_expire_at, 'coupon.expiresAt', NULL),
        IF((v_opened OR v_awaited) AND NOT (p_for_role <=> v_role), 'eligibility.role', NULL),
        IF((v_opened OR v_awaited) AND NOT (p_for_team <=> v_team), 'eligibility.team', NULL),
        IF((v_opened OR v_awaited) AND NOT (p_joined_before <=> v_joined_before), 'eligibility.joinedBefore', NULL),
        IF((v_opened OR v_awaited) AND p_draw <> (v_draw <> 'NONE'), 'draw', NULL));
    SET v_outcome = CASE
        WHEN v_revision IS NULL THEN 'HOT_TIME_NOT_FOUND'
        WHEN v_revision <> p_revision THEN 'CHANGED_MEANWHILE'
        WHEN v_over OR v_late <> '' THEN 'TOO_LATE'
        WHEN v_opened AND p_stock < v_stock THEN 'STOCK_ONLY_RAISED'
        WHEN p_closes_at <= v_now THEN 'CLOSES_IN_THE_PAST'
        WHEN p_coupons_expire_at < p_closes_at THEN 'COUPONS_EXPIRE_FIRST'
        ELSE 'DONE' END;

    IF v_outcome = 'DONE' THEN
        UPDATE hot_time
           SET title_ko = p_title_ko, title_en = p_title_en, stock = p_stock, opens_at = p_opens_at,
               closes_at = p_closes_at, match_id = p_match_id, coupon_kind = p_coupon_kind,
               coupon_amount = p_coupon_amount, coupons_expire_at = p_coupons_expire_at, for_role = p_for_role,
               for_team = p_for_team, joined_before = p_joined_before, revision = revision + 1,
               draw = CASE WHEN NOT p_draw THEN 'NONE' WHEN v_draw = 'NONE' THEN 'PENDING' ELSE v_draw END
         WHERE id = p_id;
        IF p_draw AND v_draw = 'NONE' THEN
            INSERT INTO hot_time_draw (hot_time_id, seed) VALUES (p_id, p_seed);
        ELSEIF NOT p_draw THEN
            DELETE FROM hot_time_draw WHERE hot_time_id = p_id;
        END IF;
        INSERT INTO hot_time_change (hot_time_id, changed_at, changed_by, what, facts_before, facts_after)
        VALUES (p_id, v_now, p_by, 'EDITED', v_before, (SELECT facts FROM hot_time_facts WHERE hot_time_id = p_id));
    END IF;

    COMMIT;

    SELECT v_outcome AS outcome, v_late AS fields;
END;
