-- The last word on who gets a coupon: one call decides a whole batch of members, in the order of the array, and commits.
--
-- Whoever holds the lock on the Hot Time's row is alone with its coupons, so counting and numbering need no more than
-- that. The lock lives and dies within this call: a caller that is paused, killed or cut off holds nobody up.
-- Calling again with the same members is safe: those who have a coupon get that coupon.
--
-- READ COMMITTED: the first read after the lock sees all that earlier holders committed, and no gap locks are taken that
-- could let two Hot Times wait for each other. It is set for the next transaction only, hence outside of one.

CREATE PROCEDURE admit(IN p_hot_time_id BIGINT, IN p_members JSON)
BEGIN
    DECLARE v_stock, v_before, v_left, v_new INT DEFAULT 0;
    DECLARE v_opens_at, v_closes_at, v_now DATETIME(6);
    DECLARE v_revision BIGINT;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;

    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    START TRANSACTION;

    SELECT stock, issued, opens_at, closes_at, revision
      INTO v_stock, v_before, v_opens_at, v_closes_at, v_revision
      FROM hot_time WHERE id = p_hot_time_id FOR UPDATE;

    -- In a statement of its own: the clock stands still within one, and the one above may have waited long.
    SET v_now = UTC_TIMESTAMP(6);

    IF v_opens_at <= v_now AND v_now < v_closes_at AND v_before < v_stock THEN
        SET v_left = v_stock - v_before;
        INSERT INTO coupon (hot_time_id, seq, member_id, issued_at)
        SELECT p_hot_time_id, v_before + ROW_NUMBER() OVER (ORDER BY asked.arrival), asked.member_id, v_now
          FROM (SELECT member_id, MIN(arrival) AS arrival
                  FROM JSON_TABLE(p_members, '$[*]' COLUMNS (
                           arrival FOR ORDINALITY,
                           member_id BIGINT PATH '$' ERROR ON ERROR)) AS listed
                 GROUP BY member_id) AS asked
          LEFT JOIN coupon AS held FORCE INDEX (coupon_one_a_member)
                 ON held.hot_time_id = p_hot_time_id AND held.member_id = asked.member_id
         WHERE held.seq IS NULL
         ORDER BY asked.arrival
         LIMIT v_left;
        SET v_new = ROW_COUNT();

        UPDATE hot_time SET issued = issued + v_new WHERE id = p_hot_time_id;
    END IF;

    COMMIT;

    -- Read after the commit: nobody can be told of a row that is not there to stay.
    SELECT asked.member_id,
           held.seq,
           held.issued_at,
           COALESCE(held.seq > v_before AND held.seq <= v_before + v_new, FALSE) AS is_new,
           v_stock AS stock,
           v_before + v_new AS issued,
           v_opens_at AS opens_at,
           v_closes_at AS closes_at,
           v_revision AS revision,
           v_now AS as_of
      FROM (SELECT DISTINCT member_id
              FROM JSON_TABLE(p_members, '$[*]' COLUMNS (member_id BIGINT PATH '$' ERROR ON ERROR)) AS listed) AS asked
      LEFT JOIN coupon AS held FORCE INDEX (coupon_one_a_member)
             ON held.hot_time_id = p_hot_time_id AND held.member_id = asked.member_id;
END;
