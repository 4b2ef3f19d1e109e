#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace profile {

/** The header of an SPA firmware image. */
struct FirmwareHeader
{
    static constexpr QByteArrayView magic = "SkOsMo5 fIrMwArE";
    static constexpr qsizetype sizeOffset = 0x58; ///< 4 bytes, big endian
    static constexpr qsizetype versionOffset = 0x5c; ///< padded with zeros
    static constexpr qsizetype versionLength = 32;
    static constexpr qsizetype length = 256; ///< bytes that must be looked at to read it

    QString version; ///< "7.5.2b"; may be empty
    quint32 size = 0; ///< of the whole image, in bytes
};

/** Reads the header of the image that begins with @p bytes. Absent where there is none, as in
 *  images of SPA1xx, ATA19x and multiplatform phones, whose insides nobody described. */
std::optional<FirmwareHeader> readFirmwareHeader(QByteArrayView bytes);

/** The version a file's name speaks of: "spa525g-7-2-30.bin" of 7.2.30, "sip78xx.11-0-1MPP-5.loads"
 *  of all before the dot of "loads". Empty where it speaks of none. */
QString versionInName(const QString &file);

/** An image a phone could be told to load. */
struct FirmwareImage
{
    enum class Evidence {
        Inside, ///< its header says the version
        Name, ///< only its name does
        None, ///< neither: version is empty
    };

    QString file; ///< its name, without folders
    QString version;
    Evidence evidence = Evidence::None;
};

/** What the image @p file is that begins with @p bytes. */
FirmwareImage identifyFirmware(const QString &file, QByteArrayView bytes);

} // namespace profile
