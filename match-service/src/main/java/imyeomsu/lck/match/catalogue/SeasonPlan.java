package imyeomsu.lck.match.catalogue;

import imyeomsu.lck.common.web.Localized;
import java.util.List;
import java.util.Optional;

/** One season of one year, with its stages in order. */
public record SeasonPlan(String id, String league, int year, Localized name, List<StagePlan> stages) {

    public Optional<StagePlan> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }
}
