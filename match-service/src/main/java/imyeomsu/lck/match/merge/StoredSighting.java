package imyeomsu.lck.match.merge;

/**
 * A sighting with where it came from.
 *
 * @param key of the match at the source
 * @param matchId the match of ours that it is about
 */
record StoredSighting(String source, String key, String matchId, String document, Sighting sighting) {

    boolean isOf(String source, String document) {
        return this.source.equals(source) && this.document.equals(document);
    }
}
