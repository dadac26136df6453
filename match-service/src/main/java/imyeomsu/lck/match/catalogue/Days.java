package imyeomsu.lck.match.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days of any year, both ends included. */
record Days(MonthDay begin, MonthDay end) {

    boolean include(LocalDate day) {
        MonthDay asked = MonthDay.from(day);
        return !asked.isBefore(begin) && !asked.isAfter(end);
    }

    static Days parse(String begin, String end) {
        return new Days(MonthDay.parse("--" + begin), MonthDay.parse("--" + end));
    }
}
