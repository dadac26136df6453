package com.example.fans;

import imyeomsu.lck.common.heartbeat.Copies;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code heartbeat}. */
@RestController
class CopyController {

    private final Copies copies;

    CopyController(Copies copies) {
        this.copies = copies;
    }

    @GetMapping("/copies")
    List<String> copies() {
        return copies.heard().stream()
                .map(copy -> copy.beat().service() + " " + (copy.silent() ? "silent" : copy.beat().version()))
                .toList();
    }
}
