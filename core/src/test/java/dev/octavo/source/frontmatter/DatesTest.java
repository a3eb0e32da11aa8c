package dev.octavo.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.CalendarDate;
import dev.octavo.source.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final Dates DATES = new Dates(DateOrder.UNKNOWN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015 | 2015",
                "2015-11 | 2015-11",
                "2015-11-1 | 2015-11-01",
                "2015/11/01 | 2015-11-01",
                "20151101 | 2015-11-01",
                "2015-11-01 10:00 | 2015-11-01T10:00",
                "2015-11-01T10:00:30.5Z | 2015-11-01T10:00:30.500Z",
                "2015-11-01 10:00:00 +0100 | 2015-11-01T10:00+01:00",
                "2015-11-01 10:00:00 -5 | 2015-11-01T10:00-05:00",
                "1.11.2015 | 2015-11-01",
                "21-12-2022 | 2022-12-21",
                "November 1, 2015 | 2015-11-01",
                "Nov 1st 2015 | 2015-11-01",
                "1 November 2015 | 2015-11-01",
                "Sun, 01 Nov 2015 10:00:00 GMT | 2015-11-01T10:00Z",
                "November 2015 | 2015-11",
                "2024-02-29 | 2024-02-29",
                "1446371530000 | 2015-11-01T09:52:10Z",
            })
    void readsWhatPeopleWrite(String written, String iso) {
        assertThat(DATES.read(written).date()).map(CalendarDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-13-45",
                "2023-02-29",
                "31 Apr 2015",
                "2015-11-01 25:00",
                "11/1/2015",
                "today",
                "",
                "99",
                "2015-11-01x",
                "2015-11-01 10:00 +99"
            })
    void refusesWhatNoCalendarHas(String written) {
        assertThat(DATES.read(written).date()).isEmpty();
    }
}
