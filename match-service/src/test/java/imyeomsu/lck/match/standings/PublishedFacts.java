package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is known of a split from elsewhere: some records, some differentials, parts of the order. */
record PublishedFacts(JsonNode facts) {

    void holdFor(List<Row> table) {
        Stream.of("order", "top6_order", "order_top6", "top6", "order_legend")
                .filter(facts::has)
                .forEach(name ->
                        assertThat(Splits.order(table)).startsWith(order(name).toArray(String[]::new)));
        if (facts.has("legend") && facts.has("rise")) {
            List<String> all = new ArrayList<>(order("legend"));
            all.addAll(order("rise"));
            assertThat(Splits.order(table)).isEqualTo(all);
        }
        table.forEach(this::holdFor);
    }

    List<String> order(String name) {
        return facts.get(name).valueStream().map(JsonNode::asString).toList();
    }

    private void holdFor(Row row) {
        String record = "%d-%d".formatted(row.tally().wins(), row.tally().losses());
        JsonNode listed = facts.path("records").path(row.team());
        JsonNode own = facts.path(row.team());
        if (listed.isString()) {
            assertThat(record).isEqualTo(listed.asString());
        }
        if (own.isString()) {
            assertThat(record).isEqualTo(own.asString());
        }
        Map<String, Integer> numbers = Map.of(
                "wins", row.tally().wins(),
                "losses", row.tally().losses(),
                "game_diff", row.tally().gameDiff());
        numbers.forEach((name, number) -> {
            if (own.has(name)) {
                assertThat(number).isEqualTo(own.get(name).asInt());
            }
        });
    }
}
