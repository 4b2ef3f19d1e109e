/* Every data type: the first byte chooses it. What is right stays right when it is written as the
 * phone would write it, and writing it twice changes nothing. */

#include "schema/valuetype.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    schema::ValueType type;
    type.type = schema::DataType(data[0] % (int(schema::DataType::TimeOfDay) + 1));
    type.size = data[1] % 40;
    type.choices = {QStringLiteral("Yes"), QStringLiteral("a/b"), QStringLiteral("yes")};
    const QString value =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 2), qsizetype(size) - 2);
    const auto fault = type.fault(value);
    const QString written = type.canonical(value);
    if (fault) {
        require(fault->column >= 1 && fault->column <= value.size() + 1);
        require(!fault->message.isEmpty());
        require(written == value && type.meaning(value).isEmpty());
        return 0;
    }
    require(!type.fault(written));
    require(type.canonical(written) == written);
    (void)type.meaning(value);
    return 0;
}
