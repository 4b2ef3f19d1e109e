#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace rules {

/** What a key does besides its line: "fnc=blf+sd+cp;sub=201@$PROXY;ext=201@$PROXY;nme=Bob", in
 *  Extended_Function_n_, the keys of a key module and programmable soft keys. */
struct KeyFunction
{
    QStringList functions; ///< "blf", "sd", "cp", "prk" …, at least one
    QString subscribes; ///< sub: whose state is watched
    QString dials; ///< ext: what is called
    QString name; ///< nme: what the label says
    /** Fields besides, in their order: vid (the line), usr (what a watched name dials), orbit, url.
     */
    QList<std::pair<QString, QString>> others;

    static Result<KeyFunction> parse(QStringView text);

    bool operator==(const KeyFunction &) const = default;
};

/** As a phone reads it: "fnc=blf+sd+cp;sub=201@$PROXY;ext=201@$PROXY;nme=Bob". A semicolon inside a
 *  value would end it and is left out. */
QString toText(const KeyFunction &function);

/** @p name as a key's label can say it. */
QString keyLabel(const QString &name);

QString inWords(const KeyFunction &function);

/** One group of Group_Paging_Script: "pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;" */
struct PagingGroup
{
    QString address; ///< multicast address and port
    QString name;
    QString number; ///< what is dialled to page it
    bool listens = false;
};

/** At most ten groups, one behind the other. */
Result<QList<PagingGroup>> parsePagingGroups(QStringView text);

QString inWords(const QList<PagingGroup> &groups);

} // namespace rules
