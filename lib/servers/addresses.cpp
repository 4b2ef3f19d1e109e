#include "servers/addresses.h"

namespace servers {

QString textOf(const boost::asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return textOf(make_address_v4(boost::asio::ip::v4_mapped, address.to_v6()));
    return QString::fromStdString(address.to_string());
}

} // namespace servers
