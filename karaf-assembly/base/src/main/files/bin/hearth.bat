@echo off
rem Hearth on Windows: start | stop | status | console | evaluate | backup | restore. "bin\hearth help" says more.
setlocal
set "HEARTH_HOME=%~dp0.."
set "HEARTH_JAVA=java"
if defined JAVA_HOME set "HEARTH_JAVA=%JAVA_HOME%\bin\java"
set "HEARTH_FEATURE=0"
for /f "tokens=3" %%v in ('""%HEARTH_JAVA%" -version 2>&1" ^| findstr /i "version"') do for /f "delims=. tokens=1" %%f in ("%%~v") do set "HEARTH_FEATURE=%%~f"
if %HEARTH_FEATURE% LSS 21 (
    echo Hearth needs Java 21 or newer. Install one, for example Temurin 25 from https://adoptium.net, and set JAVA_HOME. 1>&2
    exit /b 1
)
"%HEARTH_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx64m "-Dhearth.home=%HEARTH_HOME%" -cp "%HEARTH_HOME%\lib\hearth-launcher.jar" org.hearth.assembly.launcher.Launcher %*
exit /b %ERRORLEVEL%
