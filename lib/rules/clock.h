#pragma once

#include "base/result.h"

#include <QString>

namespace rules {

/** "GMT-08:00", "GMT+05:30" or "GMT": seconds east of Greenwich, at most 14 hours. */
Result<int> parseTimeZone(QStringView text);

/** When summer time begins or ends: "3/8/7/02:0:0". */
struct YearlyDate
{
    int month = 1; ///< 1 to 12
    int day = 1; ///< 1 to 31; negative with a weekday: from the month's end, -1 is its last day
    int weekday = 0; ///< 1 Monday to 7 Sunday, the first on or after the day (on or before it where
                     ///< the day is negative); 0: that very day
    int seconds = 0; ///< of the day
};

/** Daylight_Saving_Time_Rule: "start=3/8/7/02:0:0;end=11/1/7/02:0:0;save=1". */
struct DaylightSaving
{
    YearlyDate start;
    YearlyDate end;
    int save = 3600; ///< seconds the clock is put forward; negative: back

    static Result<DaylightSaving> parse(QStringView text);
};

QString inWords(const DaylightSaving &rule);

} // namespace rules
