/** What people make guessable passwords of, most common first; letters only, without marks. */
export const COMMON_WORDS = [
  // English and the keyboard
  "password passw password passwort letmein welcome admin administrator root user guest login",
  "qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc azerty iloveyou loveyou love",
  "dragon monkey football baseball superman batman pokemon naruto master shadow sunshine princess",
  "michael jennifer jordan hello world test testing demo default secret changeme change me trustno abc abcd abcdef",
  "abcdefgh whatever computer internet google facebook zalo youtube samsung iphone windows winter summer spring autumn",
  // Vietnamese, without marks
  "matkhau mat khau khongco khong co gi khongbiet khong biet anhyeuem anh yeu em emyeuanh yeuem yeuanh yeu mai mai",
  "maiyeu iloveu conyeu con yeu gia dinh giadinh bome bo me meyeu hanhphuc hanh phuc tinhyeu tinh hoangtu congchua",
  "vietnam viet nam vietnamvodich hanoi ha noi saigon sai gon tphcm hochiminh ho chi minh bacho dongda dong da danang",
  "haiphong hue cantho phuong quan thanhpho congdan cong dan chu co so dichvucong xinchao xin chao chaoban camon cam on",
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly an anh binh chau chi cuong dung dat duc giang ha hai hang hanh hieu hoa hong hung huong huy khanh khoa kien lan linh loan long mai minh my nam nga ngoc nhung phong phuc phuoc quang quoc quynh son tam tan thanh thao thi thu thuy tien toan trang trinh trung truong tu tuan tung tuyet uyen van vinh xuan yen",
  // What a site adds of itself
  "cong dan chu portal citizen ward",
]
  .join(" ")
  .split(" ");
