package imyeomsu.lck.match.crawl.http;

import java.net.URI;
import java.util.Locale;

/** A site: what shares one robots.txt. */
record Origin(String scheme, String host, int port) {

    static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() < 0 ? usual : uri.getPort());
    }

    URI robots() {
        return URI.create(scheme + "://" + host + ":" + port + "/robots.txt");
    }
}
