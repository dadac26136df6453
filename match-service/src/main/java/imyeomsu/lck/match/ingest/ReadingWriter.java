package imyeomsu.lck.match.ingest;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes the readings of one run. */
class ReadingWriter implements ItemWriter<Reading> {

    private final DocumentWriter documents;
    private final long execution;

    ReadingWriter(DocumentWriter documents, long execution) {
        this.documents = documents;
        this.execution = execution;
    }

    @Override
    public void write(Chunk<? extends Reading> readings) {
        readings.forEach(reading -> documents.write(reading, execution));
    }
}
