#include "virtualphone/identity.h"

using namespace Qt::StringLiterals;

namespace virtualphone {

QString oldestFirmware(const schema::ModelFacts &facts)
{
    switch (facts.dialect) {
    case schema::Dialect::Spa:
        return u"0.0.0"_s;
    case schema::Dialect::Multiplatform:
        return u"sip.0-0-0MPP"_s; // what stands before the dot is compared with nothing
    }
    Q_UNREACHABLE();
}

} // namespace virtualphone
