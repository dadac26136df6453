package imyeomsu.lck.suite.dashboard;

/** How Grafana writes a number. */
enum Unit {
    NUMBER("short"),
    SHARE("percentunit"),
    SECONDS("s"),
    BYTES("bytes"),
    A_SECOND("ops"),
    REQUESTS("reqps");

    final String name;

    Unit(String name) {
        this.name = name;
    }
}
