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
                "2015.11.1 | 2015-11-01",
                "30 Nov 2015 | 2015-11-30",
                "30-Nov-2015 | 2015-11-30",
                "2015-11-01T10:00:00+0530 | 2015-11-01T10:00+05:30",
                "2015-11-01 10:00 PM | 2015-11-01T22:00",
                "2015-11-01 12:30am | 2015-11-01T00:30",
                "2015-11-01 10:00 EST | 2015-11-01T10:00-05:00",
                "2015-11-01 10:00 UTC+2 | 2015-11-01T10:00+02:00",
                "2015-07-01T10:00+02:00[Europe/Berlin] | 2015-07-01T10:00+02:00",
                "2015-07-01 10:00 Europe/Berlin | 2015-07-01T10:00+02:00",
                "Sun Nov 01 2015 10:00:00 GMT+0100 (CET) | 2015-11-01T10:00+01:00",
                "November 6, 2017 at 10:00 AM | 2017-11-06T10:00",
                "13/04/2015 | 2015-04-13",
                "04/13/2015 | 2015-04-13",
                "3.4.2015 | 2015-04-03",
                "3/3/2015 | 2015-03-03",
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
                "2015-11-01 10:00 +99",
                "2015-11-01 13:00 pm",
                "2015-11-01 10:00 IST",
                "2015-11-01 10:00 Atlantis/Harbour",
                "13/13/2015",
                "4.13.2015",
                "0000-01-01",
                "2015-W45",
                "3/4/15"
            })
    void refusesWhatNoCalendarHas(String written) {
        assertThat(DATES.read(written).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 03/04/2015, 2015-04-03",
        "MONTH_FIRST, 03/04/2015, 2015-03-04",
        "MONTH_FIRST, 3-4-2015, 2015-03-04",
        "MONTH_FIRST, 13/04/2015, 2015-04-13",
        "MONTH_FIRST, 3.4.2015, 2015-04-03",
    })
    void readsTwoNumbersInTheOrderToldOnlyWhereThereAreTwoReadings(DateOrder order, String written, String iso) {
        assertThat(new Dates(order).read(written).date()).map(CalendarDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2015", "3-4-2015", "11/1/2015 10:00"})
    void reportsDatesOfTwoReadingsWithWhatHelps(String written) {
        Dates.Reading reading = DATES.read(written);
        assertThat(reading.date()).isEmpty();
        assertThat(reading.hint()).contains("DateOrder");
    }
}
