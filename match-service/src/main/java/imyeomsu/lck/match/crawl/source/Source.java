package imyeomsu.lck.match.crawl.source;

import java.util.List;

/** A place that documents come from. */
public interface Source {

    String name();

    /** What there is to fetch now, in an order in which one may build on what the one before it landed. */
    List<Wanted> wanted();
}
