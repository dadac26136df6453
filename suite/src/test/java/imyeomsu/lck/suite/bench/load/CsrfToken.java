package imyeomsu.lck.suite.bench.load;

/**
 * What the gateway wants to see with each unsafe request.
 *
 * @param header name of the header that repeats the token
 * @param value the header's value
 * @param cookie name and value of the cookie that goes with it
 */
public record CsrfToken(String header, String value, String cookie) {}
