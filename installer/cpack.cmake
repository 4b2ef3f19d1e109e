# `cpack -G DEB` in a release build makes a Debian package: the two programs, a menu entry, and a
# service that is not started until someone enables it.

install(TARGETS spafleetctl RUNTIME DESTINATION bin)
if(TARGET spafleet)
  install(TARGETS spafleet RUNTIME DESTINATION bin)
  install(FILES installer/linux/spafleet.desktop DESTINATION share/applications)
  install(FILES resources/icons/spafleet.svg DESTINATION share/icons/hicolor/scalable/apps)
endif()
install(FILES installer/linux/spafleet.service DESTINATION lib/systemd/system)

set(CPACK_PACKAGE_NAME spafleet)
set(CPACK_PACKAGE_CONTACT "Spafleet developers <developers@spafleet.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libcap2-bin")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/installer/linux/postinst)
include(CPack)
