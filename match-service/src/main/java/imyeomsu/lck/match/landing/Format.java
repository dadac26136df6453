package imyeomsu.lck.match.landing;

/** What a document is written in; it says which parser reads it. */
public enum Format {
    /** Whole seasons as CSV, one match a line, columns by name: the format of the shipped data. */
    SEASON_CSV,
    /** The same as JSON: an array of objects with those names. */
    SEASON_JSON,
    /** Oracle's Elixir: twelve lines a game. */
    ORACLES_ELIXIR,
    LOLESPORTS_LEAGUES,
    /** All pages of a league's schedule in one document. */
    LOLESPORTS_SCHEDULE,
    LOLESPORTS_TOURNAMENTS,
    LOLESPORTS_STANDINGS,
    LOLESPORTS_TEAMS,
    LOLESPORTS_LIVE,
    /** All pages of a query on MatchSchedule in one document. */
    LEAGUEPEDIA_MATCHES,
    NAVER_SCHEDULE,
    NAVER_TEAM_RANKING,
    NAVER_PLAYER_RANKING,
    NAVER_NEWS,
    /** RSS 2.0, Atom or JSON Feed. */
    NEWS_FEED
}
