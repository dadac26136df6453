package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.ParsedDocument;

/**
 * A document and what it says.
 *
 * @param accepted whether it may take away from what is published
 */
record Reading(LandedDocument document, ParsedDocument parsed, boolean accepted) {}
