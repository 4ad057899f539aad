; The installer for Windows (Inno Setup 6): for one user without asking for rights, or for all.
; script/package calls it with the version; with VMC_SIGNTOOL set, setup and program are signed.

#define Program "VMC Desktop"
#define Built "..\..\build\package\folder\vmc-desktop"

[Setup]
AppId={{6E3B8A52-8B0F-4A59-9B1D-6C6F0A4B2E17}
AppName={#Program}
AppVersion={#Version}
AppPublisher=The VMC Desktop project
DefaultDirName={autopf}\{#Program}
DefaultGroupName={#Program}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=VMC-Desktop-{#Version}-setup
SetupIconFile=..\..\build\package\icons\vmc-desktop.ico
UninstallDisplayIcon={app}\{#Program}.exe
WizardStyle=modern
#if Signed == "1"
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[InstallDelete]
; Of the version before nothing may stay that this one would load.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Built}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\build\package\icons\application-x-vmca.ico"; DestDir: "{app}"

[Icons]
Name: "{autoprograms}\{#Program}"; Filename: "{app}\{#Program}.exe"; AppUserModelID: "vmc-desktop"

[Registry]
Root: HKA; Subkey: "Software\Classes\.vmca"; ValueType: string; ValueData: "vmc-desktop.bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\vmc-desktop.bundle"; ValueType: string; ValueData: "VMC bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\vmc-desktop.bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\application-x-vmca.ico"
Root: HKA; Subkey: "Software\Classes\vmc-desktop.bundle\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\vmc"; ValueType: string; ValueData: "URL:VMC Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\vmc"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\vmc\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}.exe"" ""%1"""

[Run]
Filename: "{app}\{#Program}.exe"; Description: "{cm:LaunchProgram,{#Program}}"; Flags: nowait postinstall skipifsilent
