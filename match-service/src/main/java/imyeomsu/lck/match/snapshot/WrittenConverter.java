package imyeomsu.lck.match.snapshot;

import java.io.IOException;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends what is written already as it is. */
@Component
class WrittenConverter extends AbstractHttpMessageConverter<Written<?>> {

    static {
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Written.class);
    }

    WrittenConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Written.class;
    }

    @Override
    protected boolean canRead(MediaType type) {
        return false;
    }

    @Override
    protected Written<?> readInternal(Class<? extends Written<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Written, never read", input);
    }

    @Override
    protected void writeInternal(Written<?> written, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentLength(written.json().length);
        output.getBody().write(written.json());
    }
}
