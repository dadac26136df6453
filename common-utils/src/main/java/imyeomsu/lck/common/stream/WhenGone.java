package imyeomsu.lck.common.stream;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Hears from the container that a stream is over. */
record WhenGone(Listener listener) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        listener.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        listener.end();
    }

    @Override
    public void onError(AsyncEvent event) {
        listener.end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is not started again.
    }
}
