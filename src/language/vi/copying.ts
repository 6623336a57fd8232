import type { CopyWords } from "../keys/copying";

export const viCopying: CopyWords = {
  copied: "Đã chép",
  notCopied: "Không tự chép được. Nội dung đã được chọn sẵn, hãy nhấn Ctrl+C để chép.",
};
