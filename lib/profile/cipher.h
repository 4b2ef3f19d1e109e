#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace profile {

/** Encrypts as `openssl enc -aes-256-cbc -md md5 -k PASS` does, the form SPA phones read:
 * "Salted__", 8 bytes of salt, AES-256-CBC with key and initial vector of MD5's EVP_BytesToKey
 * (provisioning guide SPA/ATA, "File Encryption"). The salt is random unless 8 bytes are given. */
Result<QByteArray> encrypt(QByteArrayView plain, QByteArrayView passphrase,
                           QByteArrayView salt = {});

bool isSalted(QByteArrayView bytes);

/** Undoes encrypt(). Refused where the padding shows that the passphrase is wrong; one wrong
 *  passphrase in 256 passes that test, so the caller looks at what came out. */
Result<QByteArray> decrypt(QByteArrayView encrypted, QByteArrayView passphrase);

/** The same for multiplatform phones: content coding aes128gcm (RFC 8188) with @p keyMaterial, as
 *  raw bytes. */
Result<QByteArray> encryptContent(QByteArrayView plain, QByteArrayView keyMaterial,
                                  QByteArrayView salt = {});

/** Undoes encryptContent(); any change to the bytes is noticed. */
Result<QByteArray> decryptContent(QByteArrayView encrypted, QByteArrayView keyMaterial);

} // namespace profile
