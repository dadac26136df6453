package imyeomsu.lck.event.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all records of a Hot Time, a line each. They are read a part at a time: between two reads the connection is given
 * back, and somebody who downloads slowly keeps none of those that claims need.
 */
@Component
class RecordList {

    private final Proofs proofs;
    private final JsonMapper json;

    RecordList(Proofs proofs, JsonMapper json) {
        this.proofs = proofs;
        this.json = json;
    }

    void write(Proof proof, OutputStream out) throws IOException {
        int last = 0;
        for (List<SealedRecord> records = proofs.records(proof.hotTimeId(), last);
                !records.isEmpty();
                records = proofs.records(proof.hotTimeId(), last)) {
            write(proof, records, out);
            last = records.get(records.size() - 1).seq();
        }
    }

    private void write(Proof proof, List<SealedRecord> records, OutputStream out) throws IOException {
        int number = -1;
        Part part = null;
        for (SealedRecord sealed : records) {
            // Where a coupon is missing, the records read at a time are no longer those of one part.
            if (Part.of(sealed.seq()) != number) {
                number = Part.of(sealed.seq());
                part = proofs.part(proof.hotTimeId(), number).orElse(null);
            }
            out.write(json.writeValueAsBytes(PublishedRecord.of(sealed, part)));
            out.write('\n');
        }
    }
}
