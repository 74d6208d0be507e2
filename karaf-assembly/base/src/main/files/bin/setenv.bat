@echo off
rem Read by Karaf's own scripts; bin\hearth does not need it. What Karaf would set ends the virtual machine from Java 24 on.
set "HEARTH_JAVA=java"
if defined JAVA_HOME set "HEARTH_JAVA=%JAVA_HOME%\bin\java"
set "HEARTH_FEATURE=21"
for /f "tokens=3" %%v in ('""%HEARTH_JAVA%" -version 2>&1" ^| findstr /i "version"') do for /f "delims=. tokens=1" %%f in ("%%~v") do set "HEARTH_FEATURE=%%~f"
if not defined JAVA_OPTS set "JAVA_OPTS=-Xmx1g"
if %HEARTH_FEATURE% LSS 24 (
    set "JAVA_OPTS=%JAVA_OPTS% -Djava.security.manager=allow"
) else (
    set "JAVA_OPTS=%JAVA_OPTS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    set "JDK_JAVA_OPTIONS=%JDK_JAVA_OPTIONS% "-javaagent:%~dp0..\lib\hearth-launcher.jar""
)
