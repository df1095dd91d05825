; Installer for Windows, for Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\rehab.iss
; Not built yet: it needs Windows. The program is the folder that `py packaging\dev.py package` makes.
#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId=org.rehab.Rehab
AppName=Rehab
AppVersion={#Version}
AppPublisher=Rehab contributors
DefaultDirName={autopf}\Rehab
DefaultGroupName=Rehab
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\package
OutputBaseFilename=rehab-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible arm64
ChangesAssociations=yes
UninstallDisplayIcon={app}\rehab.exe

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "polish"; MessagesFile: "compiler:Languages\Polish.isl"

[Files]
Source: "..\..\build\package\dist\rehab\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Rehab"; Filename: "{app}\rehab.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.rehabplan"; ValueType: string; ValueData: "Rehab.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rehablog"; ValueType: string; ValueData: "Rehab.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rehabpack"; ValueType: string; ValueData: "Rehab.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Rehab.Plan"; ValueType: string; ValueData: "Rehab"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Rehab.Plan\DefaultIcon"; ValueType: string; ValueData: "{app}\rehab.exe,0"
Root: HKA; Subkey: "Software\Classes\Rehab.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\rehab.exe"" open ""%1"""

[Run]
Filename: "{app}\rehab.exe"; Description: "{cm:LaunchProgram,Rehab}"; Flags: nowait postinstall skipifsilent
