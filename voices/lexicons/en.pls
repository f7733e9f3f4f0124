<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and words in the news that speech engines get wrong, as American newsreaders say them. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- people -->
  <lexeme><grapheme>Nguyen</grapheme><phoneme>ˈnwiən</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˌʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Jinping</grapheme><phoneme>dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Li Qiang</grapheme><phoneme>ˌliː ˈtʃjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>ˌdʌŋ ˌʃaʊˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Mao Zedong</grapheme><phoneme>ˌmaʊ zəˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhou Enlai</grapheme><phoneme>ˌdʒoʊ ɛnˈlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Hu Jintao</grapheme><phoneme>ˌhuː dʒɪnˈtaʊ</phoneme></lexeme>
  <lexeme><grapheme>Ai Weiwei</grapheme><phoneme>ˌaɪ weɪˈweɪ</phoneme></lexeme>
  <lexeme><grapheme>Liu Xiaobo</grapheme><phoneme>ˌljoʊ ʃaʊˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>ˌtsaɪ ˌɪŋ ˈwʌn</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong Un</grapheme><grapheme>Kim Jong-un</grapheme><phoneme>ˌkɪm ˌdʒʌŋ ˈʊn</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong Il</grapheme><grapheme>Kim Jong-il</grapheme><phoneme>ˌkɪm ˌdʒʌŋ ˈɪl</phoneme></lexeme>
  <lexeme><grapheme>Yoon Suk Yeol</grapheme><grapheme>Yoon Suk-yeol</grapheme><phoneme>ˌjuːn ˌsʌk ˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Zelenskyy</grapheme><grapheme>Zelensky</grapheme><grapheme>Zelenskiy</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvoʊloʊˈdɪmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr Zelenskyy</grapheme><grapheme>Volodymyr Zelensky</grapheme><phoneme>ˌvoʊloʊˈdɪmɪɹ zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>ˈlɑvɹɔf</phoneme></lexeme>
  <lexeme><grapheme>Navalny</grapheme><grapheme>Navalnaya</grapheme><phoneme>nəˈvɑlni</phoneme></lexeme>
  <lexeme><grapheme>Medvedev</grapheme><phoneme>mɪdˈvjɛdɪf</phoneme></lexeme>
  <lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔɹbətʃɔf</phoneme></lexeme>
  <lexeme><grapheme>Khrushchev</grapheme><phoneme>ˈkɹuːʃtʃɔf</phoneme></lexeme>
  <lexeme><grapheme>Yeltsin</grapheme><phoneme>ˈjɛltsɪn</phoneme></lexeme>
  <lexeme><grapheme>Prigozhin</grapheme><phoneme>pɹɪˈɡoʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌluːkəˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Saakashvili</grapheme><phoneme>ˌsɑkəʃˈviːli</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>məˈkɹoʊn</phoneme></lexeme>
  <lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɪˌmænjuˈɛl məˈkɹoʊn</phoneme></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><phoneme>ˌsɑɹkoʊˈziː</phoneme></lexeme>
  <lexeme><grapheme>Mitterrand</grapheme><phoneme>ˈmitəɹɑn</phoneme></lexeme>
  <lexeme><grapheme>Chirac</grapheme><phoneme>ʃɪˈɹɑk</phoneme></lexeme>
  <lexeme><grapheme>Giscard</grapheme><phoneme>ʒɪsˈkɑɹ</phoneme></lexeme>
  <lexeme><grapheme>de Gaulle</grapheme><phoneme>də ˈɡoʊl</phoneme></lexeme>
  <lexeme><grapheme>Le Pen</grapheme><phoneme>lə ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>ˌmeɪlɑnˈʃoʊn</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>bɑɹˈnjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Merkel</grapheme><phoneme>ˈmɛɹkəl</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ʃoʊlts</phoneme></lexeme>
  <lexeme><grapheme>Merz</grapheme><phoneme>mɛɹts</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛɹbɑk</phoneme></lexeme>
  <lexeme><grapheme>Habeck</grapheme><phoneme>ˈhɑbɛk</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪɚ</phoneme></lexeme>
  <lexeme><grapheme>Schäuble</grapheme><grapheme>Schauble</grapheme><phoneme>ˈʃɔɪblə</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><phoneme>ˌfɑn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˈʊɹsulə ˌfɑn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɝtə</phoneme></lexeme>
  <lexeme><grapheme>Nietzsche</grapheme><phoneme>ˈniːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Freud</grapheme><phoneme>fɹɔɪd</phoneme></lexeme>
  <lexeme><grapheme>Schwarzenegger</grapheme><phoneme>ˈʃwɔɹtsənɛɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔɹʃə</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈvoʊlksˌwæɡən</phoneme></lexeme>
  <lexeme><grapheme>Berlusconi</grapheme><phoneme>ˌbɛɹlʊˈskoʊni</phoneme></lexeme>
  <lexeme><grapheme>Meloni</grapheme><phoneme>məˈloʊni</phoneme></lexeme>
  <lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔɹdʒə</phoneme></lexeme>
  <lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmɑtəˈɹɛlə</phoneme></lexeme>
  <lexeme><grapheme>Draghi</grapheme><phoneme>ˈdɹɑɡi</phoneme></lexeme>
  <lexeme><grapheme>Renzi</grapheme><phoneme>ˈɹɛntsi</phoneme></lexeme>
  <lexeme><grapheme>Bergoglio</grapheme><phoneme>bɛɹˈɡoʊljoʊ</phoneme></lexeme>
  <lexeme><grapheme>Versace</grapheme><phoneme>vɚˈsɑtʃi</phoneme></lexeme>
  <lexeme><grapheme>Modigliani</grapheme><phoneme>ˌmoʊdɪlˈjɑni</phoneme></lexeme>
  <lexeme><grapheme>Sánchez</grapheme><grapheme>Sanchez</grapheme><phoneme>ˈsɑntʃɛz</phoneme></lexeme>
  <lexeme><grapheme>Rajoy</grapheme><phoneme>ɹɑˈhɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌpuːdʒdəˈmɔn</phoneme></lexeme>
  <lexeme><grapheme>Aznar</grapheme><phoneme>ɑzˈnɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔɹbɑn</phoneme></lexeme>
  <lexeme><grapheme>Viktor Orbán</grapheme><grapheme>Viktor Orban</grapheme><phoneme>ˌvɪktɔɹ ˈɔɹbɑn</phoneme></lexeme>
  <lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfiːdɛs</phoneme></lexeme>
  <lexeme><grapheme>Soros</grapheme><phoneme>ˈsɔɹoʊs</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><grapheme>Walesa</grapheme><phoneme>vɑˈwɛnsə</phoneme></lexeme>
  <lexeme><grapheme>Wojtyła</grapheme><grapheme>Wojtyla</grapheme><phoneme>vɔɪˈtɪlə</phoneme></lexeme>
  <lexeme><grapheme>Duda</grapheme><phoneme>ˈduːdə</phoneme></lexeme>
  <lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kəˈtʃɪnski</phoneme></lexeme>
  <lexeme><grapheme>Tusk</grapheme><phoneme>tʊsk</phoneme></lexeme>
  <lexeme><grapheme>Mazowiecki</grapheme><phoneme>ˌmɑzoʊˈvjɛtski</phoneme></lexeme>
  <lexeme><grapheme>Babiš</grapheme><grapheme>Babis</grapheme><phoneme>ˈbɑbɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Havel</grapheme><phoneme>ˈhɑvəl</phoneme></lexeme>
  <lexeme><grapheme>Dvořák</grapheme><grapheme>Dvorak</grapheme><phoneme>ˈdvɔɹʒæk</phoneme></lexeme>
  <lexeme><grapheme>Dvorák</grapheme><phoneme>ˈdvɔɹʒæk</phoneme></lexeme>
  <lexeme><grapheme>Martina Navratilova</grapheme><phoneme>mɑɹˈtiːnə ˌnævɹətɪˈloʊvə</phoneme></lexeme>
  <lexeme><grapheme>Navratilova</grapheme><phoneme>ˌnævɹətɪˈloʊvə</phoneme></lexeme>
  <lexeme><grapheme>Djokovic</grapheme><grapheme>Djoković</grapheme><phoneme>ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Novak Djokovic</grapheme><phoneme>ˈnoʊvɑk ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Milošević</grapheme><grapheme>Milosevic</grapheme><phoneme>mɪˈloʊʃəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Vučić</grapheme><grapheme>Vucic</grapheme><phoneme>ˈvuːtʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Karadžić</grapheme><grapheme>Karadzic</grapheme><phoneme>ˈkæɹədʒɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Mladić</grapheme><grapheme>Mladic</grapheme><phoneme>ˈmlɑdɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dončić</grapheme><grapheme>Doncic</grapheme><phoneme>ˈdɑntʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Jokić</grapheme><grapheme>Jokic</grapheme><phoneme>ˈjoʊkɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Modrić</grapheme><grapheme>Modric</grapheme><phoneme>ˈmoʊdɹɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Ibrahimović</grapheme><grapheme>Ibrahimovic</grapheme><phoneme>ˌɪbɹəˈhiːməvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Antetokounmpo</grapheme><phoneme>ˌɑntɛtoʊˈkuːnpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Giannis Antetokounmpo</grapheme><phoneme>ˈjɑnɪs ˌɑntɛtoʊˈkuːnpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmɪtsoʊˈtɑkɪs</phoneme></lexeme>
  <lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsiːpɹəs</phoneme></lexeme>
  <lexeme><grapheme>Varoufakis</grapheme><phoneme>ˌvæɹuˈfɑkɪs</phoneme></lexeme>
  <lexeme><grapheme>Erdoğan</grapheme><grapheme>Erdogan</grapheme><phoneme>ˈɛɹdoʊɑn</phoneme></lexeme>
  <lexeme><grapheme>Recep Tayyip Erdoğan</grapheme><grapheme>Recep Tayyip Erdogan</grapheme><phoneme>ˈɹɛdʒɛp taɪˈjiːp ˈɛɹdoʊɑn</phoneme></lexeme>
  <lexeme><grapheme>Atatürk</grapheme><grapheme>Ataturk</grapheme><phoneme>ˈætətɝk</phoneme></lexeme>
  <lexeme><grapheme>İmamoğlu</grapheme><grapheme>Imamoglu</grapheme><phoneme>iˈmɑmoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Kılıçdaroğlu</grapheme><grapheme>Kilicdaroglu</grapheme><phoneme>ˌkɪlɪtʃˈdɑɹoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Pamuk</grapheme><phoneme>pɑˈmʊk</phoneme></lexeme>
  <lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑhuː</phoneme></lexeme>
  <lexeme><grapheme>Binyamin Netanyahu</grapheme><grapheme>Benjamin Netanyahu</grapheme><phoneme>ˌbɛndʒəmɪn ˌnɛtənˈjɑhuː</phoneme></lexeme>
  <lexeme><grapheme>Yair Lapid</grapheme><phoneme>jɑˈiɹ lɑˈpiːd</phoneme></lexeme>
  <lexeme><grapheme>Ehud Barak</grapheme><phoneme>ɛˈhuːd bɑˈɹɑk</phoneme></lexeme>
  <lexeme><grapheme>Golda Meir</grapheme><phoneme>ˈɡoʊldə mɛˈɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><phoneme>hɑˈniːjə</phoneme></lexeme>
  <lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>nɑsˈɹɑlə</phoneme></lexeme>
  <lexeme><grapheme>Khamenei</grapheme><phoneme>ˌkɑməˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Khomeini</grapheme><phoneme>koʊˈmeɪni</phoneme></lexeme>
  <lexeme><grapheme>Ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Ahmadinejad</grapheme><phoneme>ɑˌmɑdɪnɪˈʒɑd</phoneme></lexeme>
  <lexeme><grapheme>Rouhani</grapheme><phoneme>ɹuˈhɑni</phoneme></lexeme>
  <lexeme><grapheme>Raisi</grapheme><phoneme>ɹaɪˈiːsi</phoneme></lexeme>
  <lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑn</phoneme></lexeme>
  <lexeme><grapheme>Soleimani</grapheme><phoneme>ˌsoʊleɪˈmɑni</phoneme></lexeme>
  <lexeme><grapheme>Mahsa Amini</grapheme><phoneme>mɑˈsɑ ɑmiˈniː</phoneme></lexeme>
  <lexeme><grapheme>Assad</grapheme><phoneme>ɑˈsɑd</phoneme></lexeme>
  <lexeme><grapheme>Bashar al-Assad</grapheme><phoneme>bəˈʃɑɹ ɑl ɑˈsɑd</phoneme></lexeme>
  <lexeme><grapheme>Gaddafi</grapheme><grapheme>Qaddafi</grapheme><grapheme>Gadhafi</grapheme><phoneme>ɡəˈdɑfi</phoneme></lexeme>
  <lexeme><grapheme>Mubarak</grapheme><phoneme>muˈbɑɹək</phoneme></lexeme>
  <lexeme><grapheme>el-Sisi</grapheme><grapheme>el-Sissi</grapheme><phoneme>ɛl ˈsiːsi</phoneme></lexeme>
  <lexeme><grapheme>Nouri al-Maliki</grapheme><phoneme>ˈnuːɹi ɑl ˈmɑlɪki</phoneme></lexeme>
  <lexeme><grapheme>Mohammed bin Salman</grapheme><phoneme>moʊˈhɑmɛd bɪn sɑlˈmɑn</phoneme></lexeme>
  <lexeme><grapheme>Khashoggi</grapheme><phoneme>kəˈʃoʊɡʒi</phoneme></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
  <lexeme><grapheme>Hezbollah</grapheme><grapheme>Hizbollah</grapheme><phoneme>ˌhɛzbəˈlɑ</phoneme></lexeme>
  <lexeme><grapheme>Ghani</grapheme><phoneme>ˈɡɑni</phoneme></lexeme>
  <lexeme><grapheme>Karzai</grapheme><phoneme>ˈkɑɹzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Malala Yousafzai</grapheme><phoneme>məˈlɑlə ˌjuːsəfˈzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Yousafzai</grapheme><phoneme>ˌjuːsəfˈzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Imran Khan</grapheme><phoneme>ɪmˈɹɑn ˈkɑn</phoneme></lexeme>
  <lexeme><grapheme>Nawaz Sharif</grapheme><phoneme>nəˈwɑz ʃəˈɹiːf</phoneme></lexeme>
  <lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Narendra Modi</grapheme><phoneme>nəˈɹɛndɹə ˈmoʊdi</phoneme></lexeme>
  <lexeme><grapheme>Modi</grapheme><phoneme>ˈmoʊdi</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>ˌdʒaɪˈʃɑŋkɚ</phoneme></lexeme>
  <lexeme><grapheme>Kejriwal</grapheme><phoneme>ˈkeɪdʒɹɪwɑl</phoneme></lexeme>
  <lexeme><grapheme>Nehru</grapheme><phoneme>ˈneɪɹuː</phoneme></lexeme>
  <lexeme><grapheme>Gandhi</grapheme><phoneme>ˈɡɑndi</phoneme></lexeme>
  <lexeme><grapheme>Rushdie</grapheme><phoneme>ˈɹʊʃdi</phoneme></lexeme>
  <lexeme><grapheme>Tagore</grapheme><phoneme>təˈɡɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Hasina</grapheme><phoneme>hɑˈsiːnə</phoneme></lexeme>
  <lexeme><grapheme>Muhammad Yunus</grapheme><phoneme>moʊˈhɑmɛd ˈjuːnʊs</phoneme></lexeme>
  <lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˌɹɑdʒəˈpɑksə</phoneme></lexeme>
  <lexeme><grapheme>Suu Kyi</grapheme><phoneme>ˌsuː ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˌaʊŋ ˌsɑn ˌsuː ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>ɹoʊˈhɪndʒə</phoneme></lexeme>
  <lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtæksɪn</phoneme></lexeme>
  <lexeme><grapheme>Shinawatra</grapheme><phoneme>ˌʃɪnəˈwɑtɹə</phoneme></lexeme>
  <lexeme><grapheme>Prayuth</grapheme><phoneme>pɹɑˈjuːt</phoneme></lexeme>
  <lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛɹteɪ</phoneme></lexeme>
  <lexeme><grapheme>Aquino</grapheme><phoneme>ɑˈkiːnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Widodo</grapheme><phoneme>wɪˈdoʊdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊwi</phoneme></lexeme>
  <lexeme><grapheme>Prabowo</grapheme><phoneme>pɹɑˈboʊwoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mahathir</grapheme><phoneme>məˈhɑtɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Shinzo Abe</grapheme><phoneme>ˌʃɪnzoʊ ˈɑbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kishida</grapheme><phoneme>kɪˈʃiːdə</phoneme></lexeme>
  <lexeme><grapheme>Ishiba</grapheme><phoneme>ɪˈʃiːbə</phoneme></lexeme>
  <lexeme><grapheme>Naomi Osaka</grapheme><phoneme>neɪˈoʊmi oʊˈsɑkə</phoneme></lexeme>
  <lexeme><grapheme>Shohei Ohtani</grapheme><phoneme>ˈʃoʊheɪ oʊˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Ohtani</grapheme><phoneme>oʊˈtɑni</phoneme></lexeme>
  <lexeme><grapheme>Miyazaki</grapheme><phoneme>ˌmiːjəˈzɑki</phoneme></lexeme>
  <lexeme><grapheme>Kurosawa</grapheme><phoneme>ˌkʊɹəˈsɑwə</phoneme></lexeme>
  <lexeme><grapheme>Ishiguro</grapheme><phoneme>ˌɪʃɪˈɡʊɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Murakami</grapheme><phoneme>ˌmʊɹəˈkɑmi</phoneme></lexeme>
  <lexeme><grapheme>Lula</grapheme><phoneme>ˈluːlə</phoneme></lexeme>
  <lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊlsəˈnɑɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Dilma Rousseff</grapheme><phoneme>ˌdʒɪlmə ɹuˈsɛf</phoneme></lexeme>
  <lexeme><grapheme>Rousseff</grapheme><phoneme>ɹuˈsɛf</phoneme></lexeme>
  <lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪɹtʃnɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guaidó</grapheme><grapheme>Guaido</grapheme><phoneme>ɡwaɪˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Chávez</grapheme><grapheme>Chavez</grapheme><phoneme>ˈtʃɑvɛz</phoneme></lexeme>
  <lexeme><grapheme>Machado</grapheme><phoneme>mɑˈtʃɑdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Petro</grapheme><phoneme>ˈpɛtɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Boric</grapheme><phoneme>ˈboʊɹɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Bachelet</grapheme><phoneme>ˌbɑtʃəˈlɛt</phoneme></lexeme>
  <lexeme><grapheme>Pinochet</grapheme><phoneme>ˌpiːnoʊˈtʃɛt</phoneme></lexeme>
  <lexeme><grapheme>Allende</grapheme><phoneme>ɑˈjɛndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bukele</grapheme><phoneme>buˈkɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Ortega</grapheme><phoneme>ɔɹˈteɪɡə</phoneme></lexeme>
  <lexeme><grapheme>López Obrador</grapheme><grapheme>Lopez Obrador</grapheme><phoneme>ˌloʊpɛz ˌoʊbɹəˈdɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeɪnbaʊm</phoneme></lexeme>
  <lexeme><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˈklaʊdiə ˈʃeɪnbaʊm</phoneme></lexeme>
  <lexeme><grapheme>Peña Nieto</grapheme><phoneme>ˌpeɪnjə niˈɛtoʊ</phoneme></lexeme>
  <lexeme><grapheme>García Márquez</grapheme><grapheme>Garcia Marquez</grapheme><phoneme>ɡɑɹˌsiːə ˈmɑɹkɛz</phoneme></lexeme>
  <lexeme><grapheme>Borges</grapheme><phoneme>ˈbɔɹhɛs</phoneme></lexeme>
  <lexeme><grapheme>Neruda</grapheme><phoneme>nɛˈɹuːdə</phoneme></lexeme>
  <lexeme><grapheme>Jorge</grapheme><phoneme>ˈhɔɹheɪ</phoneme></lexeme>
  <lexeme><grapheme>Javier</grapheme><phoneme>hɑˈvjɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Joaquin</grapheme><grapheme>Joaquín</grapheme><phoneme>wɑˈkiːn</phoneme></lexeme>
  <lexeme><grapheme>José</grapheme><grapheme>Jose</grapheme><phoneme>hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Jesús</grapheme><phoneme>heɪˈsuːs</phoneme></lexeme>
  <lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈjɛɹmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Xavier</grapheme><phoneme>ˈzeɪvjɚ</phoneme></lexeme>
  <lexeme><grapheme>Xóchitl</grapheme><grapheme>Xochitl</grapheme><phoneme>ˈsoʊtʃɪtəl</phoneme></lexeme>
  <lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌɹɑməˈpoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˈsɪɹəl ˌɹɑməˈpoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Mbeki</grapheme><phoneme>əmˈbɛki</phoneme></lexeme>
  <lexeme><grapheme>Mandela</grapheme><phoneme>mænˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Zuma</grapheme><phoneme>ˈzuːmə</phoneme></lexeme>
  <lexeme><grapheme>Mugabe</grapheme><phoneme>muˈɡɑbi</phoneme></lexeme>
  <lexeme><grapheme>Mnangagwa</grapheme><phoneme>mənɑŋˈɡɑɡwə</phoneme></lexeme>
  <lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Museveni</grapheme><phoneme>muˈsɛvəni</phoneme></lexeme>
  <lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiːsəˈkɛdi</phoneme></lexeme>
  <lexeme><grapheme>Ruto</grapheme><phoneme>ˈɹuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kenyatta</grapheme><phoneme>kɛnˈjɑtə</phoneme></lexeme>
  <lexeme><grapheme>Odinga</grapheme><phoneme>oʊˈdɪŋɡə</phoneme></lexeme>
  <lexeme><grapheme>Buhari</grapheme><phoneme>buˈhɑɹi</phoneme></lexeme>
  <lexeme><grapheme>Tinubu</grapheme><phoneme>tiˈnuːbuː</phoneme></lexeme>
  <lexeme><grapheme>Adichie</grapheme><phoneme>əˈdiːtʃieɪ</phoneme></lexeme>
  <lexeme><grapheme>Chimamanda Ngozi Adichie</grapheme><phoneme>ˌtʃiːməˈmɑndə ənˈɡoʊzi əˈdiːtʃieɪ</phoneme></lexeme>
  <lexeme><grapheme>Achebe</grapheme><phoneme>əˈtʃeɪbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Soyinka</grapheme><phoneme>ʃɔɪˈɪŋkə</phoneme></lexeme>
  <lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>oʊˌkɑndʒoʊ iweɪˈɑlə</phoneme></lexeme>
  <lexeme><grapheme>Nkrumah</grapheme><phoneme>ənˈkɹuːmə</phoneme></lexeme>
  <lexeme><grapheme>Akufo-Addo</grapheme><phoneme>ɑˌkuːfoʊ ˈɑdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kofi Annan</grapheme><phoneme>ˌkoʊfi ˈænən</phoneme></lexeme>
  <lexeme><grapheme>Boutros-Ghali</grapheme><phoneme>ˌbuːtɹoʊs ˈɡɑli</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛɹəs</phoneme></lexeme>
  <lexeme><grapheme>António Guterres</grapheme><grapheme>Antonio Guterres</grapheme><phoneme>ænˈtoʊnioʊ ɡuˈtɛɹəs</phoneme></lexeme>
  <lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ˌɡɛbɹeɪˈɛsəs</phoneme></lexeme>
  <lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˈtɛdɹoʊs ədˈhɑnəm ˌɡɛbɹeɪˈɛsəs</phoneme></lexeme>
  <lexeme><grapheme>Lagarde</grapheme><phoneme>ləˈɡɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstoʊltənbɛɹɡ</phoneme></lexeme>
  <lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɛɹɡ</phoneme></lexeme>
  <lexeme><grapheme>Greta Thunberg</grapheme><phoneme>ˌɡɹɛtə ˈtuːnbɛɹɡ</phoneme></lexeme>
  <lexeme><grapheme>Löfven</grapheme><grapheme>Lofven</grapheme><phoneme>ˈlɝveɪn</phoneme></lexeme>
  <lexeme><grapheme>Solskjær</grapheme><grapheme>Solskjaer</grapheme><phoneme>ˈsoʊlʃɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Haaland</grapheme><phoneme>ˈhɔlɑn</phoneme></lexeme>
  <lexeme><grapheme>Kierkegaard</grapheme><phoneme>ˈkɪɹkəɡɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Rutte</grapheme><phoneme>ˈɹʌtə</phoneme></lexeme>
  <lexeme><grapheme>Mark Rutte</grapheme><phoneme>ˌmɑɹk ˈɹʌtə</phoneme></lexeme>
  <lexeme><grapheme>van Gogh</grapheme><phoneme>væn ˈɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Huygens</grapheme><phoneme>ˈhaɪɡənz</phoneme></lexeme>
  <lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈɹɑdkɚ</phoneme></lexeme>
  <lexeme><grapheme>Leo Varadkar</grapheme><phoneme>ˈliːoʊ vəˈɹɑdkɚ</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃək</phoneme></lexeme>
  <lexeme><grapheme>Tánaiste</grapheme><phoneme>ˈtɑnɪʃtə</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><phoneme>dɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Siobhán</grapheme><grapheme>Siobhan</grapheme><phoneme>ʃɪˈvɔn</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɝʃə</phoneme></lexeme>
  <lexeme><grapheme>Niamh</grapheme><phoneme>niːv</phoneme></lexeme>
  <lexeme><grapheme>Caoimhe</grapheme><phoneme>ˈkwiːvə</phoneme></lexeme>
  <lexeme><grapheme>Aoife</grapheme><phoneme>ˈiːfə</phoneme></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Tadhg</grapheme><phoneme>taɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Ciarán</grapheme><grapheme>Ciaran</grapheme><phoneme>ˈkɪɹən</phoneme></lexeme>
  <lexeme><grapheme>Gráinne</grapheme><phoneme>ˈɡɹɔnjə</phoneme></lexeme>
  <lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˈmihɔl ˈmɑɹtɪn</phoneme></lexeme>
  <lexeme><grapheme>Starmer</grapheme><phoneme>ˈstɑɹmɚ</phoneme></lexeme>
  <lexeme><grapheme>Keir Starmer</grapheme><phoneme>ˌkɪɹ ˈstɑɹmɚ</phoneme></lexeme>
  <lexeme><grapheme>Keir</grapheme><phoneme>kɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Rishi Sunak</grapheme><phoneme>ˌɹɪʃi ˈsuːnæk</phoneme></lexeme>
  <lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnæk</phoneme></lexeme>
  <lexeme><grapheme>Kwarteng</grapheme><phoneme>ˈkwɑɹtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Kwasi Kwarteng</grapheme><phoneme>ˈkwɑsi ˈkwɑɹtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Braverman</grapheme><phoneme>ˈbɹeɪvɚmən</phoneme></lexeme>
  <lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdɪnɑk</phoneme></lexeme>
  <lexeme><grapheme>Kemi Badenoch</grapheme><phoneme>ˈkɛmi ˈbeɪdɪnɑk</phoneme></lexeme>
  <lexeme><grapheme>Cholmondeley</grapheme><phoneme>ˈtʃʌmli</phoneme></lexeme>
  <lexeme><grapheme>Pepys</grapheme><phoneme>piːps</phoneme></lexeme>
  <lexeme><grapheme>Ralph Fiennes</grapheme><phoneme>ˌɹeɪf ˈfaɪnz</phoneme></lexeme>
  <lexeme><grapheme>Fiennes</grapheme><phoneme>faɪnz</phoneme></lexeme>
  <lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒioʊfɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Chiwetel Ejiofor</grapheme><phoneme>ˈtʃuːətɛl ˈɛdʒioʊfɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Oyelowo</grapheme><phoneme>oʊˈjɛloʊwoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nyong'o</grapheme><phoneme>ənˈjɔŋoʊ</phoneme></lexeme>
  <lexeme><grapheme>Lupita Nyong'o</grapheme><phoneme>luˈpiːtə ənˈjɔŋoʊ</phoneme></lexeme>
  <lexeme><grapheme>Quvenzhané</grapheme><phoneme>kwəˈvɛndʒəneɪ</phoneme></lexeme>
  <lexeme><grapheme>Chalamet</grapheme><phoneme>ˈʃæləmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Timothée Chalamet</grapheme><grapheme>Timothee Chalamet</grapheme><phoneme>ˈtɪməθi ˈʃæləmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Villeneuve</grapheme><phoneme>vɪlˈnuːv</phoneme></lexeme>
  <lexeme><grapheme>Denis Villeneuve</grapheme><phoneme>dəˈniː vɪlˈnuːv</phoneme></lexeme>
  <lexeme><grapheme>Scorsese</grapheme><phoneme>skɔɹˈseɪzi</phoneme></lexeme>
  <lexeme><grapheme>Coppola</grapheme><phoneme>ˈkoʊpələ</phoneme></lexeme>
  <lexeme><grapheme>DeGeneres</grapheme><phoneme>dəˈdʒɛnɚəs</phoneme></lexeme>
  <lexeme><grapheme>Gyllenhaal</grapheme><phoneme>ˈdʒɪlənhɔl</phoneme></lexeme>
  <lexeme><grapheme>Galifianakis</grapheme><phoneme>ˌɡælɪfəˈnækɪs</phoneme></lexeme>
  <lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Theron</grapheme><phoneme>ˈθɛɹən</phoneme></lexeme>
  <lexeme><grapheme>Charlize Theron</grapheme><phoneme>ʃɑɹˈliːz ˈθɛɹən</phoneme></lexeme>
  <lexeme><grapheme>LaBeouf</grapheme><phoneme>ləˈbʌf</phoneme></lexeme>
  <lexeme><grapheme>Beyoncé</grapheme><grapheme>Beyonce</grapheme><phoneme>biˈɑnseɪ</phoneme></lexeme>
  <lexeme><grapheme>Björk</grapheme><grapheme>Bjork</grapheme><phoneme>bjɝk</phoneme></lexeme>
  <lexeme><grapheme>Rosalía</grapheme><phoneme>ˌɹoʊsəˈliːə</phoneme></lexeme>
  <lexeme><grapheme>Dua Lipa</grapheme><phoneme>ˌduːə ˈliːpə</phoneme></lexeme>
  <lexeme><grapheme>Shakira</grapheme><phoneme>ʃəˈkɪɹə</phoneme></lexeme>
  <lexeme><grapheme>Chopin</grapheme><phoneme>ˈʃoʊpæn</phoneme></lexeme>
  <lexeme><grapheme>Debussy</grapheme><phoneme>ˌdɛbjuˈsiː</phoneme></lexeme>
  <lexeme><grapheme>Saint-Saëns</grapheme><grapheme>Saint-Saens</grapheme><phoneme>ˌsæn ˈsɑns</phoneme></lexeme>
  <lexeme><grapheme>Bartók</grapheme><grapheme>Bartok</grapheme><phoneme>ˈbɑɹtɑk</phoneme></lexeme>
  <lexeme><grapheme>Janáček</grapheme><grapheme>Janacek</grapheme><phoneme>ˈjɑnətʃɛk</phoneme></lexeme>
  <lexeme><grapheme>Bach</grapheme><phoneme>bɑk</phoneme></lexeme>
  <lexeme><grapheme>Yo-Yo Ma</grapheme><phoneme>ˌjoʊ joʊ ˈmɑ</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtədʒɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Pete Buttigieg</grapheme><phoneme>ˌpiːt ˈbuːtədʒɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑmələ</phoneme></lexeme>
  <lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˌkɑmələ ˈhæɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˌkɑsioʊ kɔɹˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Tlaib</grapheme><phoneme>təˈliːb</phoneme></lexeme>
  <lexeme><grapheme>Rashida Tlaib</grapheme><phoneme>ɹəˈʃiːdə təˈliːb</phoneme></lexeme>
  <lexeme><grapheme>Ilhan Omar</grapheme><phoneme>ˌɪlhɑn ˈoʊmɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Jayapal</grapheme><phoneme>ˈdʒaɪəpɑl</phoneme></lexeme>
  <lexeme><grapheme>Hakeem</grapheme><phoneme>hɑˈkiːm</phoneme></lexeme>
  <lexeme><grapheme>Boehner</grapheme><phoneme>ˈbeɪnɚ</phoneme></lexeme>
  <lexeme><grapheme>Giuliani</grapheme><phoneme>ˌdʒuːliˈɑni</phoneme></lexeme>
  <lexeme><grapheme>Mnuchin</grapheme><phoneme>məˈnuːʃɪn</phoneme></lexeme>
  <lexeme><grapheme>Ramaswamy</grapheme><phoneme>ˌɹɑməˈswɑmi</phoneme></lexeme>
  <lexeme><grapheme>Vivek Ramaswamy</grapheme><phoneme>vɪˈveɪk ˌɹɑməˈswɑmi</phoneme></lexeme>
  <lexeme><grapheme>Buchanan</grapheme><phoneme>bjuˈkænən</phoneme></lexeme>
  <lexeme><grapheme>Raffensperger</grapheme><phoneme>ˈɹæfənspɝɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Murkowski</grapheme><phoneme>mɝˈkaʊski</phoneme></lexeme>
  <lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkævənɔ</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtoʊmaɪˈɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Ketanji</grapheme><phoneme>kəˈtɑndʒi</phoneme></lexeme>
  <lexeme><grapheme>Scaramucci</grapheme><phoneme>ˌskæɹəˈmuːtʃi</phoneme></lexeme>
  <lexeme><grapheme>Zuckerberg</grapheme><phoneme>ˈzʌkɚbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Nadella</grapheme><phoneme>nəˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Satya Nadella</grapheme><phoneme>ˈsɑtjə nəˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Pichai</grapheme><phoneme>pɪˈtʃaɪ</phoneme></lexeme>
  <lexeme><grapheme>Sundar Pichai</grapheme><phoneme>ˈsʊndɚ pɪˈtʃaɪ</phoneme></lexeme>
  <lexeme><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
  <lexeme><grapheme>Wozniak</grapheme><phoneme>ˈwɑzniæk</phoneme></lexeme>
  <lexeme><grapheme>Kaepernick</grapheme><phoneme>ˈkæpɚnɪk</phoneme></lexeme>
  <lexeme><grapheme>Krzyzewski</grapheme><phoneme>ʃəˈʃɛfski</phoneme></lexeme>
  <lexeme><grapheme>Roethlisberger</grapheme><phoneme>ˈɹɑθlɪsbɝɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Tagovailoa</grapheme><phoneme>ˌtɑɡoʊvaɪˈloʊə</phoneme></lexeme>
  <lexeme><grapheme>Świątek</grapheme><grapheme>Swiatek</grapheme><phoneme>ʃviˈɑntɛk</phoneme></lexeme>
  <lexeme><grapheme>Iga Świątek</grapheme><grapheme>Iga Swiatek</grapheme><phoneme>ˈiːɡə ʃviˈɑntɛk</phoneme></lexeme>
  <lexeme><grapheme>Sabalenka</grapheme><phoneme>ˌsɑbəˈlɛŋkə</phoneme></lexeme>
  <lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌɑlkəˈɹɑz</phoneme></lexeme>
  <lexeme><grapheme>Tsitsipas</grapheme><phoneme>ˌtsiːtsɪˈpɑs</phoneme></lexeme>
  <lexeme><grapheme>Verstappen</grapheme><phoneme>vɚˈstɑpən</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><grapheme>Mbappe</grapheme><phoneme>əmˈbɑpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kylian Mbappé</grapheme><grapheme>Kylian Mbappe</grapheme><phoneme>ˈkiːliɑn əmˈbɑpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ronaldinho</grapheme><phoneme>ˌɹoʊnɑlˈdiːnjoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mourinho</grapheme><phoneme>moʊˈɹiːnjoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ødegaard</grapheme><grapheme>Odegaard</grapheme><phoneme>ˈɝdəɡɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Aubameyang</grapheme><phoneme>oʊˈbɑmɪjæŋ</phoneme></lexeme>
  <lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Eliud Kipchoge</grapheme><phoneme>ˈɛliud kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Camus</grapheme><phoneme>kæˈmuː</phoneme></lexeme>
  <lexeme><grapheme>Foucault</grapheme><phoneme>fuˈkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Derrida</grapheme><phoneme>ˌdɛɹiˈdɑ</phoneme></lexeme>
  <lexeme><grapheme>Houellebecq</grapheme><phoneme>wɛlˈbɛk</phoneme></lexeme>
  <lexeme><grapheme>Proust</grapheme><phoneme>pɹuːst</phoneme></lexeme>
  <lexeme><grapheme>Descartes</grapheme><phoneme>deɪˈkɑɹt</phoneme></lexeme>
  <lexeme><grapheme>Voltaire</grapheme><phoneme>voʊlˈtɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Cézanne</grapheme><grapheme>Cezanne</grapheme><phoneme>seɪˈzæn</phoneme></lexeme>
  <lexeme><grapheme>Degas</grapheme><phoneme>dəˈɡɑ</phoneme></lexeme>
  <lexeme><grapheme>Manet</grapheme><phoneme>mæˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Monet</grapheme><phoneme>moʊˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Euler</grapheme><phoneme>ˈɔɪlɚ</phoneme></lexeme>
  <lexeme><grapheme>Schrödinger</grapheme><grapheme>Schrodinger</grapheme><phoneme>ˈʃɹeɪdɪŋɚ</phoneme></lexeme>
  <lexeme><grapheme>Dijkstra</grapheme><phoneme>ˈdaɪkstɹə</phoneme></lexeme>
  <lexeme><grapheme>Nostradamus</grapheme><phoneme>ˌnɑstɹəˈdɑməs</phoneme></lexeme>
  <lexeme><grapheme>Hermione</grapheme><phoneme>hɚˈmaɪəni</phoneme></lexeme>
  <lexeme><grapheme>Penelope</grapheme><phoneme>pəˈnɛləpi</phoneme></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>joʊˈsɛməti</phoneme></lexeme>
  <lexeme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsikəˈnaʊskaɪə</phoneme></lexeme>
  <lexeme><grapheme>Seán</grapheme><phoneme>ʃɔn</phoneme></lexeme>
  <!-- places -->
  <lexeme><grapheme>Kyiv</grapheme><phoneme>kiːv</phoneme></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈkɑɹkɪv</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><grapheme>Zaporizhia</grapheme><phoneme>ˌzɑpəˈɹiːʒə</phoneme></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈnipɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>doʊˈnjɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luˈhɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>ˌkɛɹˈsɔn</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæɹiˈuːpoʊl</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>bɑkˈmuːt</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɚˈniːhɪv</phoneme></lexeme>
  <lexeme><grapheme>Chernobyl</grapheme><grapheme>Chornobyl</grapheme><phoneme>tʃɚˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Bucha</grapheme><phoneme>ˈbuːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>
  <lexeme><grapheme>Yerevan</grapheme><phoneme>ˌjɛɹəˈvɑn</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˌɡɔɹnoʊ ˌkæɹəˈbɑk</phoneme></lexeme>
  <lexeme><grapheme>Azerbaijan</grapheme><phoneme>ˌæzɚbaɪˈdʒɑn</phoneme></lexeme>
  <lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>ˈkɪɹɡɪstæn</phoneme></lexeme>
  <lexeme><grapheme>Tajikistan</grapheme><phoneme>təˈdʒiːkɪstæn</phoneme></lexeme>
  <lexeme><grapheme>Astana</grapheme><phoneme>ɑstəˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Almaty</grapheme><phoneme>ɑlˈmɑti</phoneme></lexeme>
  <lexeme><grapheme>Beijing</grapheme><phoneme>beɪˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ʃɪnˈdʒjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><grapheme>Uighur</grapheme><phoneme>ˈwiːɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Urumqi</grapheme><phoneme>ʊˈɹʊmtʃi</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guangdong</grapheme><phoneme>ˌɡwɑŋˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ʃʌnˈdʒʌn</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Hangzhou</grapheme><phoneme>ˌhɑŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>wuˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Sichuan</grapheme><phoneme>ˌsɪtʃˈwɑn</phoneme></lexeme>
  <lexeme><grapheme>Tiananmen</grapheme><phoneme>ˌtjɑnənˈmɛn</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒʌˈdʒjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Chengdu</grapheme><phoneme>ˌtʃʌŋˈduː</phoneme></lexeme>
  <lexeme><grapheme>Taipei</grapheme><phoneme>ˌtaɪˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˌkaʊˈʃjʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑŋ</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˌnɔm ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Hanoi</grapheme><phoneme>hæˈnɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Phuket</grapheme><phoneme>puˈkɛt</phoneme></lexeme>
  <lexeme><grapheme>Chiang Mai</grapheme><phoneme>ˌtʃjɑŋ ˈmaɪ</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><phoneme>ˈneɪpjidɔ</phoneme></lexeme>
  <lexeme><grapheme>Yangon</grapheme><phoneme>jɑŋˈɡoʊn</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdɑkə</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkætmænˈduː</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>ˈtɪmpuː</phoneme></lexeme>
  <lexeme><grapheme>Bengaluru</grapheme><phoneme>ˈbɛŋɡəluːɹuː</phoneme></lexeme>
  <lexeme><grapheme>Pune</grapheme><phoneme>ˈpuːnə</phoneme></lexeme>
  <lexeme><grapheme>Ahmedabad</grapheme><phoneme>ˈɑmədəbɑd</phoneme></lexeme>
  <lexeme><grapheme>Lahore</grapheme><phoneme>ləˈhɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Islamabad</grapheme><phoneme>ɪsˈlɑməbɑd</phoneme></lexeme>
  <lexeme><grapheme>Rawalpindi</grapheme><phoneme>ˌɹɑwəlˈpɪndi</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑwɚ</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌloʊtʃɪˈstɑn</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑbəl</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>kəˈtɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdoʊhə</phoneme></lexeme>
  <lexeme><grapheme>Abu Dhabi</grapheme><phoneme>ˌɑbuː ˈdɑbi</phoneme></lexeme>
  <lexeme><grapheme>Dubai</grapheme><phoneme>duˈbaɪ</phoneme></lexeme>
  <lexeme><grapheme>Riyadh</grapheme><phoneme>ɹiˈjɑd</phoneme></lexeme>
  <lexeme><grapheme>Jeddah</grapheme><phoneme>ˈdʒɛdə</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><grapheme>Sana'a</grapheme><phoneme>sɑˈnɑ</phoneme></lexeme>
  <lexeme><grapheme>Yemen</grapheme><phoneme>ˈjɛmən</phoneme></lexeme>
  <lexeme><grapheme>Tehran</grapheme><phoneme>tɛˈɹɑn</phoneme></lexeme>
  <lexeme><grapheme>Isfahan</grapheme><phoneme>ˌɪsfəˈhɑn</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>nɑˈtɑnz</phoneme></lexeme>
  <lexeme><grapheme>Fordow</grapheme><phoneme>ˈfɔɹdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Erbil</grapheme><phoneme>ɛɹˈbiːl</phoneme></lexeme>
  <lexeme><grapheme>Mosul</grapheme><phoneme>ˈmoʊsʊl</phoneme></lexeme>
  <lexeme><grapheme>Fallujah</grapheme><phoneme>fəˈluːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Aleppo</grapheme><phoneme>əˈlɛpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>hɔms</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme><grapheme>Raqqa</grapheme><phoneme>ˈɹɑkə</phoneme></lexeme>
  <lexeme><grapheme>Beirut</grapheme><phoneme>beɪˈɹuːt</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈɹɑfə</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><phoneme>ˌkɑn ˈjuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>ɹəˈmɑlə</phoneme></lexeme>
  <lexeme><grapheme>Jenin</grapheme><phoneme>dʒəˈniːn</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
  <lexeme><grapheme>Ankara</grapheme><phoneme>ˈæŋkɚə</phoneme></lexeme>
  <lexeme><grapheme>Izmir</grapheme><grapheme>İzmir</grapheme><phoneme>ɪzˈmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakır</grapheme><grapheme>Diyarbakir</grapheme><phoneme>diˈjɑɹbəkɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛsəloʊˈniːki</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskoʊpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tirana</grapheme><phoneme>tɪˈɹɑnə</phoneme></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><phoneme>ˌluːbliˈɑnə</phoneme></lexeme>
  <lexeme><grapheme>Zagreb</grapheme><phoneme>ˈzɑɡɹɛb</phoneme></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><phoneme>ˌsæɹəˈjeɪvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsɹɛbɹəˈniːtsə</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɑdɡɔɹiːtsə</phoneme></lexeme>
  <lexeme><grapheme>Kosovo</grapheme><phoneme>ˈkɑsəvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpɹɪʃtɪnə</phoneme></lexeme>
  <lexeme><grapheme>Chișinău</grapheme><grapheme>Chisinau</grapheme><phoneme>ˌkɪʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Timișoara</grapheme><grapheme>Timisoara</grapheme><phoneme>ˌtɪmɪˈʃwɑɹə</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><grapheme>Lodz</grapheme><phoneme>wuːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvɹɔtswɑf</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><grapheme>Krakow</grapheme><phoneme>ˈkɹɑkaʊ</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><grapheme>Gdansk</grapheme><phoneme>ɡəˈdɑnsk</phoneme></lexeme>
  <lexeme><grapheme>Poznań</grapheme><grapheme>Poznan</grapheme><phoneme>ˈpoʊznɑn</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><grapheme>Rzeszow</grapheme><phoneme>ˈʒɛʃuːf</phoneme></lexeme>
  <lexeme><grapheme>Szczecin</grapheme><phoneme>ˈʃtʃɛtʃiːn</phoneme></lexeme>
  <lexeme><grapheme>Brno</grapheme><phoneme>ˈbɝnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Plzeň</grapheme><phoneme>ˈpɪlzɛn</phoneme></lexeme>
  <lexeme><grapheme>Győr</grapheme><grapheme>Gyor</grapheme><phoneme>djɝ</phoneme></lexeme>
  <lexeme><grapheme>Szeged</grapheme><phoneme>ˈsɛɡɛd</phoneme></lexeme>
  <lexeme><grapheme>Reykjavík</grapheme><grapheme>Reykjavik</grapheme><phoneme>ˈɹeɪkjəvik</phoneme></lexeme>
  <lexeme><grapheme>Eyjafjallajökull</grapheme><phoneme>ˈeɪjəfjɑtləjoʊkʊtəl</phoneme></lexeme>
  <lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɑθənbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Malmö</grapheme><grapheme>Malmo</grapheme><phoneme>ˈmælmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tromsø</grapheme><grapheme>Tromso</grapheme><phoneme>ˈtɹʌmsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Aarhus</grapheme><phoneme>ˈɔɹhuːs</phoneme></lexeme>
  <lexeme><grapheme>Tallinn</grapheme><phoneme>ˈtɑlɪn</phoneme></lexeme>
  <lexeme><grapheme>Vilnius</grapheme><phoneme>ˈvɪlniəs</phoneme></lexeme>
  <lexeme><grapheme>Zürich</grapheme><grapheme>Zurich</grapheme><phoneme>ˈzʊɹɪk</phoneme></lexeme>
  <lexeme><grapheme>Basel</grapheme><phoneme>ˈbɑzəl</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dɑˈvoʊs</phoneme></lexeme>
  <lexeme><grapheme>Lausanne</grapheme><phoneme>loʊˈzæn</phoneme></lexeme>
  <lexeme><grapheme>Köln</grapheme><phoneme>kɝln</phoneme></lexeme>
  <lexeme><grapheme>München</grapheme><phoneme>ˈmɪnʃən</phoneme></lexeme>
  <lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaɪpsɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊndəstɑɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundesrat</grapheme><phoneme>ˈbʊndəsɹɑt</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsvɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Bundesliga</grapheme><phoneme>ˈbʊndəsliːɡə</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛɹˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>ɹiːmz</phoneme></lexeme>
  <lexeme><grapheme>Lyon</grapheme><phoneme>liˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Nîmes</grapheme><grapheme>Nimes</grapheme><phoneme>niːm</phoneme></lexeme>
  <lexeme><grapheme>Calais</grapheme><phoneme>kæˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><grapheme>Elysee</grapheme><phoneme>ˌeɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Champs-Élysées</grapheme><grapheme>Champs-Elysees</grapheme><phoneme>ˌʃɑnz eɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Notre-Dame de Paris</grapheme><phoneme>ˌnoʊtɹə ˈdɑm də pæˈɹiː</phoneme></lexeme>
  <lexeme><grapheme>Louvre</grapheme><phoneme>ˈluːvɹə</phoneme></lexeme>
  <lexeme><grapheme>Ypres</grapheme><phoneme>ˈiːpɹə</phoneme></lexeme>
  <lexeme><grapheme>Ghent</grapheme><phoneme>ɡɛnt</phoneme></lexeme>
  <lexeme><grapheme>Liège</grapheme><phoneme>liˈɛʒ</phoneme></lexeme>
  <lexeme><grapheme>Maastricht</grapheme><phoneme>ˈmɑstɹɪkt</phoneme></lexeme>
  <lexeme><grapheme>Utrecht</grapheme><phoneme>ˈjuːtɹɛkt</phoneme></lexeme>
  <lexeme><grapheme>Scheveningen</grapheme><phoneme>ˈskeɪvənɪŋən</phoneme></lexeme>
  <lexeme><grapheme>Eindhoven</grapheme><phoneme>ˈaɪnthoʊvən</phoneme></lexeme>
  <lexeme><grapheme>Zaragoza</grapheme><phoneme>ˌzæɹəˈɡoʊzə</phoneme></lexeme>
  <lexeme><grapheme>Ibiza</grapheme><phoneme>ɪˈbiːθə</phoneme></lexeme>
  <lexeme><grapheme>Mallorca</grapheme><grapheme>Majorca</grapheme><phoneme>məˈjɔɹkə</phoneme></lexeme>
  <lexeme><grapheme>Seville</grapheme><phoneme>səˈvɪl</phoneme></lexeme>
  <lexeme><grapheme>Guernica</grapheme><phoneme>ˈɡwɛɹnɪkə</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑkə</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><grapheme>Ciudad Juarez</grapheme><phoneme>siuˌdɑd ˈhwɑɹɛz</phoneme></lexeme>
  <lexeme><grapheme>Juárez</grapheme><grapheme>Juarez</grapheme><phoneme>ˈhwɑɹɛz</phoneme></lexeme>
  <lexeme><grapheme>Tijuana</grapheme><phoneme>tiˈhwɑnə</phoneme></lexeme>
  <lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑdələˈhɑɹə</phoneme></lexeme>
  <lexeme><grapheme>Guanajuato</grapheme><phoneme>ˌɡwɑnəˈhwɑtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><grapheme>Michoacan</grapheme><phoneme>ˌmiːtʃoʊəˈkɑn</phoneme></lexeme>
  <lexeme><grapheme>Chiapas</grapheme><phoneme>tʃiˈɑpəs</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>təˌɡuːsiˈɡɑlpə</phoneme></lexeme>
  <lexeme><grapheme>Managua</grapheme><phoneme>məˈnɑɡwə</phoneme></lexeme>
  <lexeme><grapheme>Bogotá</grapheme><grapheme>Bogota</grapheme><phoneme>ˌboʊɡəˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>Medellín</grapheme><grapheme>Medellin</grapheme><phoneme>ˌmɛdəˈjiːn</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈɹɑkəs</phoneme></lexeme>
  <lexeme><grapheme>Quito</grapheme><phoneme>ˈkiːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guayaquil</grapheme><phoneme>ˌɡwaɪəˈkiːl</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>ˌsaʊ ˈpaʊloʊ</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˌɹiːoʊ deɪ ʒəˈnɛɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Brasília</grapheme><grapheme>Brasilia</grapheme><phoneme>bɹəˈzɪljə</phoneme></lexeme>
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˌbweɪnəs ˈɛɹiːz</phoneme></lexeme>
  <lexeme><grapheme>Montevideo</grapheme><phoneme>ˌmɑntəvɪˈdeɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Valparaíso</grapheme><grapheme>Valparaiso</grapheme><phoneme>ˌvælpəˈɹaɪzoʊ</phoneme></lexeme>
  <lexeme><grapheme>Port-au-Prince</grapheme><phoneme>ˌpɔɹt oʊ ˈpɹɪns</phoneme></lexeme>
  <lexeme><grapheme>Curaçao</grapheme><grapheme>Curacao</grapheme><phoneme>ˈkjʊɹəsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Lagos</grapheme><phoneme>ˈleɪɡɑs</phoneme></lexeme>
  <lexeme><grapheme>Ibadan</grapheme><phoneme>iˈbɑdɑn</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwɑɡəˈduːɡuː</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><grapheme>Yaounde</grapheme><phoneme>ˌjaʊnˈdeɪ</phoneme></lexeme>
  <lexeme><grapheme>N'Djamena</grapheme><phoneme>ˌɛndʒəˈmeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><grapheme>Cote d'Ivoire</grapheme><phoneme>ˌkoʊt diˈvwɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niˈʒɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>niˈɑmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bamako</grapheme><phoneme>ˈbɑməkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>nuˈɑkʃɑt</phoneme></lexeme>
  <lexeme><grapheme>Djibouti</grapheme><phoneme>dʒɪˈbuːti</phoneme></lexeme>
  <lexeme><grapheme>Addis Ababa</grapheme><phoneme>ˌædɪs ˈæbəbə</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>tɪˈɡɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmoʊɡəˈdiːʃuː</phoneme></lexeme>
  <lexeme><grapheme>Kigali</grapheme><phoneme>kɪˈɡɑli</phoneme></lexeme>
  <lexeme><grapheme>Goma</grapheme><phoneme>ˈɡoʊmə</phoneme></lexeme>
  <lexeme><grapheme>Kinshasa</grapheme><phoneme>kɪnˈʃɑsə</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɔŋweɪ</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈpuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntəˌnænəˈɹiːvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Lesotho</grapheme><phoneme>ləˈsuːtuː</phoneme></lexeme>
  <lexeme><grapheme>Eswatini</grapheme><phoneme>ˌɛswɑˈtiːni</phoneme></lexeme>
  <lexeme><grapheme>Kiribati</grapheme><phoneme>ˈkɪɹɪbæs</phoneme></lexeme>
  <lexeme><grapheme>Nuku'alofa</grapheme><phoneme>ˌnuːkuəˈloʊfə</phoneme></lexeme>
  <lexeme><grapheme>Aotearoa</grapheme><phoneme>ˌaʊteɪəˈɹoʊə</phoneme></lexeme>
  <lexeme><grapheme>Māori</grapheme><grapheme>Maori</grapheme><phoneme>ˈmaʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Whangārei</grapheme><grapheme>Whangarei</grapheme><phoneme>ˌfɑŋəˈɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbɛɹə</phoneme></lexeme>
  <lexeme><grapheme>Cairns</grapheme><phoneme>kɛɹnz</phoneme></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbɹɪzbən</phoneme></lexeme>
  <lexeme><grapheme>Melbourne</grapheme><phoneme>ˈmɛlbɚn</phoneme></lexeme>
  <lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊstɚ</phoneme></lexeme>
  <lexeme><grapheme>Worcestershire</grapheme><phoneme>ˈwʊstɚʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstɚ</phoneme></lexeme>
  <lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɔstɚ</phoneme></lexeme>
  <lexeme><grapheme>Gloucestershire</grapheme><phoneme>ˈɡlɔstɚʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Bicester</grapheme><phoneme>ˈbɪstɚ</phoneme></lexeme>
  <lexeme><grapheme>Towcester</grapheme><phoneme>ˈtoʊstɚ</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbɚə</phoneme></lexeme>
  <lexeme><grapheme>Glasgow</grapheme><phoneme>ˈɡlæzɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡɹɛnɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðɚk</phoneme></lexeme>
  <lexeme><grapheme>Thames</grapheme><phoneme>tɛmz</phoneme></lexeme>
  <lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɑliɹuːd</phoneme></lexeme>
  <lexeme><grapheme>Hebrides</grapheme><phoneme>ˈhɛbɹɪdiːz</phoneme></lexeme>
  <lexeme><grapheme>Islay</grapheme><phoneme>ˈaɪlə</phoneme></lexeme>
  <lexeme><grapheme>Llandudno</grapheme><phoneme>lænˈdɪdnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Llanelli</grapheme><phoneme>ləˈnɛli</phoneme></lexeme>
  <lexeme><grapheme>Betws-y-Coed</grapheme><phoneme>ˌbɛtəs ə ˈkɔɪd</phoneme></lexeme>
  <lexeme><grapheme>Magdalen College</grapheme><phoneme>ˌmɔdlɪn ˈkɑlɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Belvoir</grapheme><phoneme>ˈbiːvɚ</phoneme></lexeme>
  <lexeme><grapheme>Dún Laoghaire</grapheme><grapheme>Dun Laoghaire</grapheme><phoneme>ˌdʌn ˈlɪɹi</phoneme></lexeme>
  <lexeme><grapheme>Cobh</grapheme><phoneme>koʊv</phoneme></lexeme>
  <lexeme><grapheme>Youghal</grapheme><phoneme>jɔl</phoneme></lexeme>
  <lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdɹɔhədə</phoneme></lexeme>
  <lexeme><grapheme>Schuylkill</grapheme><phoneme>ˈskuːkəl</phoneme></lexeme>
  <lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪə</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɑn</phoneme></lexeme>
  <lexeme><grapheme>Yakima</grapheme><phoneme>ˈjækɪmɔ</phoneme></lexeme>
  <lexeme><grapheme>Puyallup</grapheme><phoneme>pjuˈæləp</phoneme></lexeme>
  <lexeme><grapheme>Sequim</grapheme><phoneme>skwɪm</phoneme></lexeme>
  <lexeme><grapheme>Spokane</grapheme><phoneme>spoʊˈkæn</phoneme></lexeme>
  <lexeme><grapheme>Boise</grapheme><phoneme>ˈbɔɪsi</phoneme></lexeme>
  <lexeme><grapheme>Des Moines</grapheme><phoneme>də ˈmɔɪn</phoneme></lexeme>
  <lexeme><grapheme>Dubuque</grapheme><phoneme>dəˈbjuːk</phoneme></lexeme>
  <lexeme><grapheme>Terre Haute</grapheme><phoneme>ˌtɛɹə ˈhoʊt</phoneme></lexeme>
  <lexeme><grapheme>Baton Rouge</grapheme><phoneme>ˌbætən ˈɹuːʒ</phoneme></lexeme>
  <lexeme><grapheme>Natchitoches</grapheme><phoneme>ˈnækətɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Lafayette</grapheme><phoneme>ˌlɑfiˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Poughkeepsie</grapheme><phoneme>pəˈkɪpsi</phoneme></lexeme>
  <lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme></lexeme>
  <lexeme><grapheme>Nahant</grapheme><phoneme>nəˈhænt</phoneme></lexeme>
  <lexeme><grapheme>Gallaudet</grapheme><phoneme>ˌɡæləˈdɛt</phoneme></lexeme>
  <lexeme><grapheme>Mackinac</grapheme><phoneme>ˈmækɪnɔ</phoneme></lexeme>
  <lexeme><grapheme>Sault Ste. Marie</grapheme><phoneme>ˌsuː seɪnt məˈɹiː</phoneme></lexeme>
  <lexeme><grapheme>Ypsilanti</grapheme><phoneme>ˌɪpsɪˈlænti</phoneme></lexeme>
  <lexeme><grapheme>Hawaii</grapheme><grapheme>Hawai'i</grapheme><phoneme>həˈwaɪi</phoneme></lexeme>
  <lexeme><grapheme>Kauai</grapheme><phoneme>ˈkaʊaɪ</phoneme></lexeme>
  <lexeme><grapheme>Molokai</grapheme><phoneme>ˈmoʊləkaɪ</phoneme></lexeme>
  <lexeme><grapheme>Kīlauea</grapheme><grapheme>Kilauea</grapheme><phoneme>ˌkiləˈweɪə</phoneme></lexeme>
  <lexeme><grapheme>Nunavut</grapheme><phoneme>ˈnuːnəvʊt</phoneme></lexeme>
  <lexeme><grapheme>Nuuk</grapheme><phoneme>nuːk</phoneme></lexeme>
  <lexeme><grapheme>Iqaluit</grapheme><phoneme>iˈkæluɪt</phoneme></lexeme>
  <lexeme><grapheme>Saskatchewan</grapheme><phoneme>səˈskætʃəwən</phoneme></lexeme>
  <lexeme><grapheme>Montreal</grapheme><grapheme>Montréal</grapheme><phoneme>ˌmʌntɹiˈɔl</phoneme></lexeme>
  <!-- organisations and things -->
  <lexeme><grapheme>Médecins Sans Frontières</grapheme><grapheme>Medecins Sans Frontieres</grapheme><phoneme>ˌmeɪdˈsæn sɑn fɹɑnˈtjɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>ɑˌʒɑns ˌfɹɑns ˈpɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Le Monde</grapheme><phoneme>lə ˈmoʊnd</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɛɹ ˈʃpiːɡəl</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><grapheme>El Pais</grapheme><phoneme>ɛl pɑˈiːs</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>ˌæl dʒəˈzɪɹə</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑ</phoneme></lexeme>
  <lexeme><grapheme>Renmin</grapheme><phoneme>ˌɹɛnˈmɪn</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwɑweɪ</phoneme></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ʃaʊˈmiː</phoneme></lexeme>
  <lexeme><grapheme>Baidu</grapheme><phoneme>ˈbaɪduː</phoneme></lexeme>
  <lexeme><grapheme>Alibaba</grapheme><phoneme>ˌɑliˈbɑbə</phoneme></lexeme>
  <lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhʌndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Daewoo</grapheme><phoneme>ˈdeɪwuː</phoneme></lexeme>
  <lexeme><grapheme>Chaebol</grapheme><phoneme>ˈtʃeɪbɑl</phoneme></lexeme>
  <lexeme><grapheme>Foxconn</grapheme><phoneme>ˈfɑkskɑn</phoneme></lexeme>
  <lexeme><grapheme>ASUS</grapheme><phoneme>ˈeɪsuːs</phoneme></lexeme>
  <lexeme><grapheme>Nvidia</grapheme><grapheme>NVIDIA</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>
  <lexeme><grapheme>IKEA</grapheme><phoneme>aɪˈkiːə</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>puˈʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>ɹəˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Citroën</grapheme><grapheme>Citroen</grapheme><phoneme>ˈsɪtɹoʊɛn</phoneme></lexeme>
  <lexeme><grapheme>Stellantis</grapheme><phoneme>stəˈlæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Hermès</grapheme><phoneme>ɛɹˈmɛz</phoneme></lexeme>
  <lexeme><grapheme>Givenchy</grapheme><phoneme>ˌʒiːvɑnˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Louis Vuitton</grapheme><phoneme>ˌluːi viˈtɔn</phoneme></lexeme>
  <lexeme><grapheme>L'Oréal</grapheme><grapheme>L'Oreal</grapheme><phoneme>ˌlɔɹeɪˈæl</phoneme></lexeme>
  <lexeme><grapheme>Moët</grapheme><phoneme>moʊˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Nestlé</grapheme><grapheme>Nestle</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Bank</grapheme><phoneme>ˌdɔɪtʃə ˈbæŋk</phoneme></lexeme>
  <lexeme><grapheme>Lufthansa</grapheme><phoneme>ˈlʊfthɑnsə</phoneme></lexeme>
  <lexeme><grapheme>Siemens</grapheme><phoneme>ˈsiːmənz</phoneme></lexeme>
  <lexeme><grapheme>Bayer</grapheme><phoneme>ˈbeɪɚ</phoneme></lexeme>
  <lexeme><grapheme>Audi</grapheme><phoneme>ˈaʊdi</phoneme></lexeme>
  <lexeme><grapheme>Société Générale</grapheme><grapheme>Societe Generale</grapheme><phoneme>soʊsieɪˌteɪ ˌʒɛneɪˈɹɑl</phoneme></lexeme>
  <lexeme><grapheme>BNP Paribas</grapheme><phoneme>ˌbiː ɛn ˌpiː ˌpɑɹiˈbɑ</phoneme></lexeme>
  <lexeme><grapheme>Qantas</grapheme><phoneme>ˈkwɑntəs</phoneme></lexeme>
  <lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtɹoʊˈbɹɑs</phoneme></lexeme>
  <lexeme><grapheme>Gazprom</grapheme><phoneme>ˈɡɑzpɹɑm</phoneme></lexeme>
  <lexeme><grapheme>Rosneft</grapheme><phoneme>ˈɹɔsnɛft</phoneme></lexeme>
  <lexeme><grapheme>Pravda</grapheme><phoneme>ˈpɹɑvdə</phoneme></lexeme>
  <lexeme><grapheme>Ennahda</grapheme><phoneme>ɛnˈnɑdə</phoneme></lexeme>
  <lexeme><grapheme>Knesset</grapheme><phoneme>kəˈnɛsɛt</phoneme></lexeme>
  <lexeme><grapheme>Likud</grapheme><phoneme>liˈkuːd</phoneme></lexeme>
  <lexeme><grapheme>Haaretz</grapheme><phoneme>hɑˈɹɛts</phoneme></lexeme>
  <lexeme><grapheme>Shas</grapheme><phoneme>ʃɑs</phoneme></lexeme>
  <lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˌloʊk ˈsɑbhə</phoneme></lexeme>
  <lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˈbɑɹətiə dʒəˈnɑtə</phoneme></lexeme>
  <lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛɹˌkoʊvnə ˈɹɑdə</phoneme></lexeme>
  <lexeme><grapheme>Duma</grapheme><phoneme>ˈduːmə</phoneme></lexeme>
  <lexeme><grapheme>Sejm</grapheme><phoneme>seɪm</phoneme></lexeme>
  <lexeme><grapheme>Riksdag</grapheme><phoneme>ˈɹɪksdɑɡ</phoneme></lexeme>
  <lexeme><grapheme>Storting</grapheme><phoneme>ˈstɔɹtɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Althing</grapheme><phoneme>ˈɑlθɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Seimas</grapheme><phoneme>ˈseɪmɑs</phoneme></lexeme>
  <lexeme><grapheme>Wehrmacht</grapheme><phoneme>ˈvɛɹmɑkt</phoneme></lexeme>
  <lexeme><grapheme>coup d'état</grapheme><grapheme>coup d'etat</grapheme><phoneme>ˌkuː deɪˈtɑ</phoneme></lexeme>
  <lexeme><grapheme>coup</grapheme><phoneme>kuː</phoneme></lexeme>
  <lexeme><grapheme>coups</grapheme><phoneme>kuːz</phoneme></lexeme>
  <lexeme><grapheme>détente</grapheme><grapheme>detente</grapheme><phoneme>deɪˈtɑnt</phoneme></lexeme>
  <lexeme><grapheme>communiqué</grapheme><grapheme>communique</grapheme><phoneme>kəˌmjuːnɪˈkeɪ</phoneme></lexeme>
  <lexeme><grapheme>protégé</grapheme><grapheme>protege</grapheme><phoneme>ˈpɹoʊtəʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>faux</grapheme><phoneme>foʊ</phoneme></lexeme>
  <lexeme><grapheme>fait accompli</grapheme><phoneme>ˌfeɪt əˌkɑmˈpliː</phoneme></lexeme>
  <lexeme><grapheme>laissez-faire</grapheme><phoneme>ˌlɛseɪ ˈfɛɹ</phoneme></lexeme>
  <lexeme><grapheme>hors d'oeuvre</grapheme><grapheme>hors d'oeuvres</grapheme><phoneme>ɔɹ ˈdɝv</phoneme></lexeme>
  <lexeme><grapheme>raison d'être</grapheme><grapheme>raison d'etre</grapheme><phoneme>ˌɹeɪzoʊn ˈdɛtɹə</phoneme></lexeme>
  <lexeme><grapheme>realpolitik</grapheme><phoneme>ɹeɪˈɑlpoʊlɪtiːk</phoneme></lexeme>
  <lexeme><grapheme>zeitgeist</grapheme><phoneme>ˈzaɪtɡaɪst</phoneme></lexeme>
  <lexeme><grapheme>schadenfreude</grapheme><phoneme>ˈʃɑdənfɹɔɪdə</phoneme></lexeme>
  <lexeme><grapheme>junta</grapheme><phoneme>ˈhʊntə</phoneme></lexeme>
  <lexeme><grapheme>guerrilla</grapheme><phoneme>ɡəˈɹɪlə</phoneme></lexeme>
  <lexeme><grapheme>jihad</grapheme><phoneme>dʒɪˈhɑd</phoneme></lexeme>
  <lexeme><grapheme>mujahideen</grapheme><grapheme>mujahedeen</grapheme><phoneme>muˌdʒɑhɪˈdiːn</phoneme></lexeme>
  <lexeme><grapheme>ayahuasca</grapheme><phoneme>ˌaɪəˈwɑskə</phoneme></lexeme>
  <lexeme><grapheme>Diwali</grapheme><phoneme>dɪˈwɑli</phoneme></lexeme>
  <lexeme><grapheme>Hanukkah</grapheme><grapheme>Chanukah</grapheme><phoneme>ˈhɑnəkə</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Fitr</grapheme><phoneme>ˌiːd ɑl ˈfɪtɚ</phoneme></lexeme>
  <lexeme><grapheme>Eid</grapheme><phoneme>iːd</phoneme></lexeme>
  <lexeme><grapheme>Quran</grapheme><grapheme>Qur'an</grapheme><phoneme>kəˈɹɑn</phoneme></lexeme>
  <lexeme><grapheme>Shia</grapheme><phoneme>ˈʃiːə</phoneme></lexeme>
  <lexeme><grapheme>Shiite</grapheme><phoneme>ˈʃiːaɪt</phoneme></lexeme>
  <lexeme><grapheme>Sikh</grapheme><phoneme>siːk</phoneme></lexeme>
  <lexeme><grapheme>haka</grapheme><phoneme>ˈhɑkə</phoneme></lexeme>
  <lexeme><grapheme>tsunami</grapheme><phoneme>tsuˈnɑmi</phoneme></lexeme>
  <lexeme><grapheme>karaoke</grapheme><phoneme>ˌkæɹiˈoʊki</phoneme></lexeme>
  <lexeme><grapheme>algae</grapheme><phoneme>ˈældʒiː</phoneme></lexeme>
  <!-- food -->
  <lexeme><grapheme>quinoa</grapheme><phoneme>ˈkiːnwɑ</phoneme></lexeme>
  <lexeme><grapheme>açaí</grapheme><grapheme>acai</grapheme><phoneme>ˌɑsɑˈiː</phoneme></lexeme>
  <lexeme><grapheme>pho</grapheme><phoneme>fʌ</phoneme></lexeme>
  <lexeme><grapheme>bánh mì</grapheme><grapheme>banh mi</grapheme><phoneme>ˌbɑn ˈmiː</phoneme></lexeme>
  <lexeme><grapheme>gnocchi</grapheme><phoneme>ˈnjoʊki</phoneme></lexeme>
  <lexeme><grapheme>bruschetta</grapheme><phoneme>bɹuˈskɛtə</phoneme></lexeme>
  <lexeme><grapheme>prosciutto</grapheme><phoneme>pɹəˈʃuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>tagliatelle</grapheme><phoneme>ˌtæljəˈtɛli</phoneme></lexeme>
  <lexeme><grapheme>focaccia</grapheme><phoneme>foʊˈkɑtʃə</phoneme></lexeme>
  <lexeme><grapheme>ciabatta</grapheme><phoneme>tʃəˈbɑtə</phoneme></lexeme>
  <lexeme><grapheme>mascarpone</grapheme><phoneme>ˌmæskɑɹˈpoʊneɪ</phoneme></lexeme>
  <lexeme><grapheme>ceviche</grapheme><phoneme>səˈviːtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>jalapeño</grapheme><grapheme>jalapeno</grapheme><phoneme>ˌhɑləˈpeɪnjoʊ</phoneme></lexeme>
  <lexeme><grapheme>habanero</grapheme><phoneme>ˌhɑbəˈnɛɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>guacamole</grapheme><phoneme>ˌɡwɑkəˈmoʊli</phoneme></lexeme>
  <lexeme><grapheme>quesadilla</grapheme><phoneme>ˌkeɪsəˈdiːə</phoneme></lexeme>
  <lexeme><grapheme>tortilla</grapheme><phoneme>tɔɹˈtiːə</phoneme></lexeme>
  <lexeme><grapheme>chipotle</grapheme><phoneme>tʃɪˈpoʊtleɪ</phoneme></lexeme>
  <lexeme><grapheme>mole poblano</grapheme><phoneme>ˌmoʊleɪ poʊˈblɑnoʊ</phoneme></lexeme>
  <lexeme><grapheme>paella</grapheme><phoneme>pɑˈeɪə</phoneme></lexeme>
  <lexeme><grapheme>chorizo</grapheme><phoneme>tʃəˈɹiːzoʊ</phoneme></lexeme>
  <lexeme><grapheme>Rioja</grapheme><phoneme>ɹiˈoʊhə</phoneme></lexeme>
  <lexeme><grapheme>edamame</grapheme><phoneme>ˌɛdəˈmɑmeɪ</phoneme></lexeme>
  <lexeme><grapheme>kimchi</grapheme><phoneme>ˈkɪmtʃi</phoneme></lexeme>
  <lexeme><grapheme>gochujang</grapheme><phoneme>ˈɡoʊtʃuːdʒɑŋ</phoneme></lexeme>
  <lexeme><grapheme>bibimbap</grapheme><phoneme>ˈbiːbɪmbɑp</phoneme></lexeme>
  <lexeme><grapheme>sake brewery</grapheme><phoneme>ˈsɑki ˈbɹuːɚi</phoneme></lexeme>
  <lexeme><grapheme>matcha</grapheme><phoneme>ˈmɑtʃə</phoneme></lexeme>
  <lexeme><grapheme>shiitake</grapheme><phoneme>ʃɪˈtɑki</phoneme></lexeme>
  <lexeme><grapheme>pâté</grapheme><phoneme>pɑˈteɪ</phoneme></lexeme>
  <lexeme><grapheme>foie gras</grapheme><phoneme>ˌfwɑ ˈɡɹɑ</phoneme></lexeme>
  <lexeme><grapheme>ratatouille</grapheme><phoneme>ˌɹætəˈtuːi</phoneme></lexeme>
  <lexeme><grapheme>vichyssoise</grapheme><phoneme>ˌvɪʃiˈswɑz</phoneme></lexeme>
  <lexeme><grapheme>bouillabaisse</grapheme><phoneme>ˈbuːjəbeɪs</phoneme></lexeme>
  <lexeme><grapheme>crudités</grapheme><grapheme>crudites</grapheme><phoneme>ˌkɹuːdɪˈteɪ</phoneme></lexeme>
  <lexeme><grapheme>Gruyère</grapheme><grapheme>Gruyere</grapheme><phoneme>ɡɹuˈjɛɹ</phoneme></lexeme>
  <lexeme><grapheme>crème brûlée</grapheme><grapheme>creme brulee</grapheme><phoneme>ˌkɹɛm bɹuˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>croissant</grapheme><phoneme>kɹəˈsɑnt</phoneme></lexeme>
  <lexeme><grapheme>pain au chocolat</grapheme><phoneme>ˌpæn oʊ ʃɔkɔˈlɑ</phoneme></lexeme>
  <lexeme><grapheme>Beaujolais</grapheme><phoneme>ˌboʊʒəˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Sauvignon</grapheme><phoneme>ˌsoʊvɪnˈjoʊn</phoneme></lexeme>
  <lexeme><grapheme>Bordeaux</grapheme><phoneme>bɔɹˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sangiovese</grapheme><phoneme>ˌsændʒoʊˈveɪzi</phoneme></lexeme>
  <lexeme><grapheme>Riesling</grapheme><phoneme>ˈɹiːzlɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Gewürztraminer</grapheme><phoneme>ɡəˈvʊɹtstɹəmiːnɚ</phoneme></lexeme>
  <lexeme><grapheme>borscht</grapheme><phoneme>bɔɹʃt</phoneme></lexeme>
  <lexeme><grapheme>pierogi</grapheme><phoneme>pɪˈɹoʊɡi</phoneme></lexeme>
  <lexeme><grapheme>baklava</grapheme><phoneme>ˈbɑkləvɑ</phoneme></lexeme>
  <lexeme><grapheme>tzatziki</grapheme><phoneme>tsɑtˈsiːki</phoneme></lexeme>
  <lexeme><grapheme>hummus</grapheme><phoneme>ˈhʊməs</phoneme></lexeme>
  <lexeme><grapheme>falafel</grapheme><phoneme>fəˈlɑfəl</phoneme></lexeme>
  <lexeme><grapheme>tahini</grapheme><phoneme>təˈhiːni</phoneme></lexeme>
  <lexeme><grapheme>za'atar</grapheme><grapheme>zaatar</grapheme><phoneme>ˈzɑtɑɹ</phoneme></lexeme>
  <lexeme><grapheme>turmeric</grapheme><phoneme>ˈtɝmɚɪk</phoneme></lexeme>
  <lexeme><grapheme>Moët &amp; Chandon</grapheme><phoneme>moʊˈɛt eɪ ʃɑnˈdoʊn</phoneme></lexeme>
</lexicon>
