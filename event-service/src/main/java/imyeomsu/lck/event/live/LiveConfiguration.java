package imyeomsu.lck.event.live;

import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.copy.Beat;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** By Hot Time. */
    @Bean
    Listeners<Long> hotTimeListeners(MeterRegistry meters) {
        Listeners<Long> listeners = new Listeners<>();
        meters.gauge("lck.event.listeners", listeners, Listeners::count);
        return listeners;
    }

    @Bean
    Beat tellingOfChanges(Broadcast broadcast, LiveProperties settings) {
        return new Beat("telling listeners of Hot Times", settings.pace(), broadcast::tell);
    }

    @Bean
    Beat heartbeats(Listeners<Long> listeners, LiveProperties settings) {
        return new Beat("heartbeats of streams", settings.heartbeat(), listeners::heartbeat);
    }

    @Bean
    Beat fanningOut(FanOut fanOut, LiveProperties settings) {
        return new Beat("telling other copies of Hot Times", settings.fanOut(), fanOut::tell);
    }

    @Bean
    Beat showingWhatThisCopySees(CopyViews views, EventProperties settings) {
        return new Beat("showing how this copy sees Hot Times", settings.refreshEvery(), views::show);
    }
}
