#pragma once

#include <QByteArrayView>

#include <initializer_list>

namespace schema {

/** The names under which models hold the password of the web pages' admin; a model has one of them
 *  or, as the SPA525G, two. */
inline const std::initializer_list<QByteArrayView> AdminPasswordNames{
    "Admin_Passwd", "Admin_Password", "router-configuration/Web_Login_Admin_Password"};

} // namespace schema
