-- Admission as in V2, which says how it works, and in addition: it respects the phase of a Hot Time, keeps with each new
-- coupon how long its owner waited, and draws those who waited before the opening as soon as that has come.
--
-- p_members is an array of [member, milliseconds from ticket to claim] or of members alone, as the release before this one
-- sends them: '$[0]' of a number is the number.

DROP PROCEDURE IF EXISTS admit;

CREATE PROCEDURE admit(IN p_hot_time_id BIGINT, IN p_members JSON)
BEGIN
    DECLARE v_stock, v_before, v_left, v_new INT DEFAULT 0;
    DECLARE v_opens_at, v_closes_at, v_now DATETIME(6);
    DECLARE v_revision BIGINT;
    DECLARE v_phase, v_draw VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;

    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;

    SELECT stock, issued, opens_at, closes_at, revision, phase, draw
      INTO v_stock, v_before, v_opens_at, v_closes_at, v_revision, v_phase, v_draw
      FROM hot_time WHERE id = p_hot_time_id FOR UPDATE;

    -- In a statement of its own: the clock stands still within one, and the one above may have waited long.
    SET v_now = UTC_TIMESTAMP(6);

    IF v_phase = 'LIVE' AND v_opens_at <= v_now AND v_now < v_closes_at THEN
        IF v_draw = 'PENDING' THEN
            SET v_left = v_stock - v_before;
            INSERT INTO coupon (hot_time_id, seq, member_id, issued_at)
            SELECT p_hot_time_id, v_before + ROW_NUMBER() OVER (ORDER BY lots.lot), lots.member_id, v_now
              FROM (SELECT early.member_id, SHA2(CONCAT(draw.seed, early.blind), 256) AS lot
                      FROM early_comer AS early
                      JOIN hot_time_draw AS draw ON draw.hot_time_id = early.hot_time_id
                     WHERE early.hot_time_id = p_hot_time_id
                     ORDER BY lot
                     LIMIT v_left) AS lots;
            SET v_new = ROW_COUNT();
            UPDATE hot_time_draw SET drawn_at = v_now WHERE hot_time_id = p_hot_time_id;
            UPDATE hot_time SET issued = issued + v_new, draw = 'DONE' WHERE id = p_hot_time_id;
            SET v_before = v_before + v_new, v_new = 0;
        END IF;

        IF v_before < v_stock THEN
            SET v_left = v_stock - v_before;
            INSERT INTO coupon (hot_time_id, seq, member_id, issued_at, waited_ms)
            SELECT p_hot_time_id, v_before + ROW_NUMBER() OVER (ORDER BY asked.arrival), asked.member_id, v_now,
                   asked.waited_ms
              FROM (SELECT member_id, MIN(arrival) AS arrival, MIN(waited_ms) AS waited_ms
                      FROM JSON_TABLE(p_members, '$[*]' COLUMNS (
                               arrival FOR ORDINALITY,
                               member_id BIGINT PATH '$[0]' ERROR ON ERROR,
                               waited_ms INT PATH '$[1]' NULL ON EMPTY)) AS listed
                     GROUP BY member_id) AS asked
              LEFT JOIN coupon AS held FORCE INDEX (coupon_one_a_member)
                     ON held.hot_time_id = p_hot_time_id AND held.member_id = asked.member_id
             WHERE held.seq IS NULL
             ORDER BY asked.arrival
             LIMIT v_left;
            SET v_new = ROW_COUNT();

            UPDATE hot_time SET issued = issued + v_new WHERE id = p_hot_time_id;
        END IF;
    END IF;

    COMMIT;

    -- Read after the commit: nobody can be told of a row that is not there to stay.
    SELECT asked.member_id,
           held.seq,
           held.issued_at,
           COALESCE(held.seq > v_before AND held.seq <= v_before + v_new, FALSE) AS is_new,
           v_phase AS phase,
           v_stock AS stock,
           v_before + v_new AS issued,
           v_opens_at AS opens_at,
           v_closes_at AS closes_at,
           v_revision AS revision,
           v_now AS as_of
      FROM (SELECT DISTINCT member_id
              FROM JSON_TABLE(p_members, '$[*]' COLUMNS (member_id BIGINT PATH '$[0]' ERROR ON ERROR)) AS listed) AS asked
      LEFT JOIN coupon AS held FORCE INDEX (coupon_one_a_member)
             ON held.hot_time_id = p_hot_time_id AND held.member_id = asked.member_id;
END;
