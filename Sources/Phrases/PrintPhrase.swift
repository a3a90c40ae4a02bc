/// Why a paper did not come out.
package enum PrintPhrase: Phrase {
  case noFolder, notAllowed, readOnly, full
  case noPDFLibrary, noFont, pdfFailed, noEncoding

  package var texts: (String, String) {
    switch self {
    case .noFolder:
      (
        "没有打印：文件夹 {0} 不存在，也建不了。请管理员检查纸件文件夹。",
        "Not printed: folder {0} is not there and cannot be made. Ask the administrator."
      )
    case .notAllowed:
      (
        "没有打印：{0} 不让写入。请管理员检查权限。",
        "Not printed: {0} may not be written. Ask the administrator."
      )
    case .readOnly:
      (
        "没有打印：{0} 所在的磁盘只读。请管理员检查磁盘。",
        "Not printed: the disk of {0} is read-only. Ask the administrator."
      )
    case .full:
      (
        "没有打印：{0} 所在的磁盘已满。腾出空间后再打。",
        "Not printed: the disk of {0} is full. Make room and print again."
      )
    // {0}: the library or function that is missing; {1}: the package that brings it.
    case .noPDFLibrary:
      (
        "没有打印：这台机器不能做 PDF，缺少 {0}。请管理员安装 Debian 软件包 {1}。",
        "Not printed: this machine cannot make PDF, {0} is missing. Install the Debian package {1}."
      )
    case .noFont:
      (
        "没有打印：这台机器没有中文字体。请管理员安装 Debian 软件包 {0}。",
        "Not printed: this machine has no Chinese font. Install the Debian package {0}."
      )
    case .pdfFailed:
      ("没有打印：做 PDF 时出错（{0}）。", "Not printed: the PDF could not be made ({0}).")
    case .noEncoding:
      (
        "没有打印：系统不能转换 {0} 编码（{1}）。请管理员检查系统的编码转换文件。",
        "Not printed: the system cannot convert to {0} ({1}). Ask the administrator."
      )
    }
  }
}
