package imyeomsu.lck.match.standings;

/**
 * Why a team has its place, in one line and both languages.
 *
 * @param code {@code NOT_PLAYED}, {@code RECORD} where wins and losses were enough, {@code LEVEL} where nothing parts
 *     it from others, else the rule that gave the place
 */
record Explanation(String code, String ko, String en) {}
